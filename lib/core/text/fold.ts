/**
 * Folding: one code unit in, one code unit out, so that an offset in the folded text is an offset in the original.
 * Full-width and circled forms become ASCII, letters lower case, traditional characters simplified.
 */
import { traditionalPairs } from './traditional';

const table = new Uint16Array(0x1_00_00).map((_, unit) => unit);

for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
table[0x3000] = 0x20;
// The apostrophe that phones write: can’t.
table[0x2019] = 0x27;
for (let unit = 0x41; unit <= 0x5a; unit++) {
  table[unit] = unit + 0x20;
  table[unit + 0xfee0] = unit + 0x20;
}
/** Rows of digits and letters in circles, brackets, with a stop: first code unit, how many, the plain first one. */
const rows = [
  ...[
    [0x2460, 9, '1'],
    [0x2474, 9, '1'],
    [0x2488, 9, '1'],
    [0x24f5, 9, '1'],
  ],
  ...[
    [0x2776, 9, '1'],
    [0x2780, 9, '1'],
    [0x278a, 9, '1'],
    [0x2080, 10, '0'],
    [0x24ea, 1, '0'],
    [0x24ff, 1, '0'],
  ],
  ...[
    [0x249c, 26, 'a'],
    [0x24b6, 26, 'a'],
    [0x24d0, 26, 'a'],
  ],
] as const;
for (const [from, count, plain] of rows)
  for (let step = 0; step < count; step++) table[from + step] = plain.charCodeAt(0) + step;
for (let at = 0; at < traditionalPairs.length; at += 2)
  table[traditionalPairs.charCodeAt(at)] = traditionalPairs.charCodeAt(at + 1);

/** @returns a code unit as {@link fold} has it, without making a text of it */
export const foldUnit = (unit: number): number => table[unit] ?? unit;

/**
 * Writes the units of a text as {@link fold} has them, as far as there is room.
 * @returns where the next text may begin
 */
export function foldInto(text: string, into: Uint16Array, from: number): number {
  const length = Math.min(text.length, into.length - from);
  for (let at = 0; at < length; at++) into[from + at] = table[text.charCodeAt(at)] ?? 0;
  return from + length;
}

/** @returns a text of the same length in UTF-16 code units. */
export function fold(text: string): string {
  // Most units stay as they are, so whole stretches are copied: four times as fast as unit by unit.
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = table[unit] ?? unit;
    if (plain === unit) continue;
    folded += text.slice(kept, at) + String.fromCharCode(plain);
    kept = at + 1;
  }
  return folded + text.slice(kept);
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;

/** @returns whether a text has characters that are written only in traditional Chinese */
export function isTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= firstHan && unit <= lastHan && table[unit] !== unit) return true;
  }
  return false;
}
