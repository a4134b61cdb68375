/** How characters sound: what a search by pinyin or by initials hears in a text. */
import { fold } from '../text/fold';

export interface Sounds {
  /** @returns the readings of a UTF-16 code unit, folded or not, without tones; none for anything but a known character */
  of: (unit: number) => readonly string[];
  /** @returns with which letters the unit may begin, bit 0 for a; a letter begins with itself */
  letters: (unit: number) => number;
  /** All syllables there are. */
  syllables: readonly string[];
}

const none: readonly string[] = [];
const first = 0x61;

export const isLetter = (unit: number): boolean => unit >= first && unit <= 0x7a;

/** @returns the bit of a lower case letter */
export const letterBit = (unit: number): number => 1 << (unit - first);

/** @param table entries parted by blanks: a syllable, and the characters that have it */
export function readSounds(table: string): Sounds {
  const readings = new Map<number, string[]>();
  const letters = new Uint32Array(0x1_00_00);
  const syllables: string[] = [];
  for (const entry of table.trim().split(/\s+/)) {
    const [syllable = ''] = /^[a-z]*/.exec(entry) ?? [];
    syllables.push(syllable);
    for (let at = syllable.length; at < entry.length; at++) {
      const unit = entry.charCodeAt(at);
      readings.set(unit, [...(readings.get(unit) ?? []), syllable]);
      letters[unit] = (letters[unit] ?? 0) | letterBit(syllable.charCodeAt(0));
    }
  }
  for (let unit = 0; unit < letters.length; unit++) {
    const plain = foldUnit(unit);
    letters[unit] = isLetter(plain) ? letterBit(plain) : (letters[plain] ?? 0);
  }
  return {
    syllables,
    of: (unit) => readings.get(unit) ?? readings.get(foldUnit(unit)) ?? none,
    letters: (unit) => letters[unit] ?? 0,
  };
}

const foldUnit = (unit: number): number => fold(String.fromCharCode(unit)).charCodeAt(0);
