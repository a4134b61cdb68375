/**
 * Pages: how one device's changes lie in the browser's synced storage. Each page is one item, complete in itself and
 * checksummed; a device writes only its own pages and reads everybody's, so no page has two writers and a half-arrived
 * set can't mislead. The format is plain JSON for now; compressing it changes this file only.
 */
import { checksum } from '../text/checksum';
import type { Register } from './register';

/** The limits of both browsers' storage.sync, bytes. */
export const itemLimit = 8192;
export const areaLimit = 102_400;

/** This format; pages of a newer one are left alone and reported. */
const pageFormat = 1;

/** `<format>.<checksum>.<JSON>`: a string, because the browsers reorder the keys of stored objects. */
type Page = string;

export const pageKey = (device: string, at: number): string => `p.${device}.${at}`;

/** @returns the device that owns the page, or null when the key is not a page's */
export const pageOwner = (key: string): string | null => /^p\.([\w-]+)\.\d+$/.exec(key)?.[1] ?? null;

/** The text of a page, and of the snapshot. */
export function seal(registers: Register<unknown>[]): Page {
  const json = JSON.stringify(registers);
  return `${pageFormat}.${checksum(json)}.${json}`;
}

/**
 * What an item costs: its key and its JSON in UTF-8 bytes, as Chromium and Firefox count them; `<` and the two line
 * separators at Chromium's dearer price (\u003C).
 */
export function itemBytes(key: string, value: unknown): number {
  let bytes = key.length;
  for (const character of JSON.stringify(value)) {
    const point = character.codePointAt(0) ?? 0;
    if (character === '<' || point === 0x2028 || point === 0x2029) bytes += 6;
    else bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Fills pages in the given order, so that what matters most comes first.
 * @param budget bytes for all pages together
 * @returns the pages by key, and the ids that did not fit
 */
export function writePages(
  device: string,
  registers: readonly Register<unknown>[],
  budget: number,
): { pages: Record<string, Page>; left: string[] } {
  const pages: Record<string, Page> = {};
  const left: string[] = [];
  let open: Register<unknown>[] = [];
  let spent = 0;
  let at = 0;
  const cost = (list: Register<unknown>[]): number => itemBytes(pageKey(device, at), seal(list));
  const close = (): void => {
    if (open.length === 0) return;
    const key = pageKey(device, at++);
    pages[key] = seal(open);
    spent += itemBytes(key, pages[key]);
    open = [];
  };
  for (const register of registers) {
    if (cost([...open, register]) > itemLimit) close();
    const next = [...open, register];
    if (cost(next) > itemLimit || spent + cost(next) > budget) left.push(register.id);
    else open = next;
  }
  close();
  return { pages, left };
}

/** Why a page could not be read; never a reason to delete anything. */
export type PageFault = 'newer_format' | 'damaged';

/** @param check gives null for a register that does not fit its schema */
export function readPage(
  value: unknown,
  check: (register: unknown) => Register<unknown> | null,
): { registers: Register<unknown>[] } | { fault: PageFault } {
  const parts = typeof value === 'string' ? /^(\d+)\.([^.]*)\.(.*)$/s.exec(value) : null;
  if (!parts) return { fault: 'damaged' };
  const [format, sum, json = ''] = parts.slice(1);
  if (Number(format) > pageFormat) return { fault: 'newer_format' };
  if (sum !== checksum(json)) return { fault: 'damaged' };
  const registers = listIn(json)?.map((register) => check(register));
  if (!registers) return { fault: 'damaged' };
  const sound = registers.filter((register) => register !== null);
  return sound.length === registers.length ? { registers: sound } : { fault: 'damaged' };
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
