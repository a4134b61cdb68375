/** Registers as the text of a page and back: columns, deflated with a preset dictionary, in 91 characters. */
import { deflateSync, inflateSync } from 'fflate';
import { checksum } from '../../text/checksum';
import type { Register } from '../register';
import { fromBase91, toBase91 } from './base91';
import { dictionary } from './dictionary';
import { readColumns } from './read-columns';
import { encodeTexts } from './text-codes';
import { writeColumns } from './write-columns';

let words: Uint8Array | null = null;
const preset = (): Uint8Array => (words ??= encodeTexts(dictionary.split('\n')));

/** No item of the synced storage is so long; what is longer could swell to more than a worker has room for. */
const longest = 2 * 8192;

/** `<checksum>.<text>` */
export function pack(registers: readonly Register<unknown>[]): string {
  const text = toBase91(deflateSync(writeColumns(registers), { level: 9, mem: 4, dictionary: preset() }));
  return `${checksum(text)}.${text}`;
}

/** @returns null for a text that {@link pack} did not give */
export function unpack(packed: string): Register<unknown>[] | null {
  const [sum, text] = [packed.slice(0, 8), packed.slice(9)];
  const bytes = packed.length <= longest && checksum(text) === sum ? fromBase91(text) : null;
  if (!bytes) return null;
  try {
    return readColumns(inflateSync(bytes, { dictionary: preset() }));
  } catch {
    return null;
  }
}
