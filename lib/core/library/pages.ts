/**
 * Pages: how one device's changes lie in the browser's synced storage. Each page is one item, complete in itself and
 * checksummed; a device writes only its own pages and reads everybody's, so no page has two writers and a half-arrived
 * set can't mislead.
 */
import { checksum } from '../text/checksum';
import type { Register } from './register';
import { pack, unpack } from './sync/packing';

/** The limits of both browsers' storage.sync, bytes. */
export const itemLimit = 8192;
export const areaLimit = 102_400;

/** How a page is written: as plain JSON (snapshots, first pages), or packed. Pages of a newer format are left alone and reported. */
const formats = { plain: 1, packed: 2 } as const;

/** `<format>.<checksum>.<content>`: a string, because the browsers reorder the keys of stored objects. */
type Page = string;

export const pageKey = (device: string, at: number): string => `p.${device}.${at}`;

/** @param key a page's */
export const pageNumber = (key: string): number => Number(key.slice(key.lastIndexOf('.') + 1));

/** @returns the device that owns the page, or null when the key is not a page's */
export const pageOwner = (key: string): string | null => /^p\.([\w-]+)\.\d+$/.exec(key)?.[1] ?? null;

/** Registers as the text of a page. */
export type Seal = (registers: readonly Register<unknown>[]) => Page;

/** Plain: quick, and three times as long. */
export const seal: Seal = (registers) => {
  const json = JSON.stringify(registers);
  return `${formats.plain}.${checksum(json)}.${json}`;
};

export const sealPacked: Seal = (registers) => `${formats.packed}.${pack(registers)}`;

/**
 * What an item costs: its key and its JSON in UTF-8 bytes, as Chromium and Firefox count them; `<` and the two line
 * separators at Chromium's dearer price (\u003C).
 */
export function itemBytes(key: string, value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = key.length;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === 0x3c || unit === 0x2028 || unit === 0x2029) bytes += 6;
    // Each half of a pair counts two of its four bytes; JSON has written lone halves as \udxxx already.
    else bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Why a page could not be read; never a reason to delete anything. */
export type PageFault = 'newer_format' | 'damaged';

/** @param check gives null for a register that does not fit its schema */
export function readPage(
  value: unknown,
  check: (register: unknown) => Register<unknown> | null,
): { registers: Register<unknown>[] } | { fault: PageFault } {
  const given = contentOf(value);
  if (!Array.isArray(given)) return { fault: given === 'newer' ? 'newer_format' : 'damaged' };
  const registers = given.map((register) => check(register));
  const sound = registers.filter((register) => register !== null);
  return sound.length === registers.length ? { registers: sound } : { fault: 'damaged' };
}

/** @returns null when the value is no page */
function contentOf(value: unknown): unknown[] | 'newer' | null {
  const [, format, content = ''] = typeof value === 'string' ? (/^(\d+)\.(.*)$/s.exec(value) ?? []) : [];
  if (format === undefined) return null;
  if (Number(format) > formats.packed) return 'newer';
  if (Number(format) === formats.packed) return unpack(content);
  return content.slice(0, 8) === checksum(content.slice(9)) ? listIn(content.slice(9)) : null;
}

/** @returns null when the text is not a list in JSON */
function listIn(json: string): unknown[] | null {
  try {
    const given: unknown = JSON.parse(json);
    return Array.isArray(given) ? given : null;
  } catch {
    return null;
  }
}
