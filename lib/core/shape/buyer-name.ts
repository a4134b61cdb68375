/** Who the buyer is: a name that the window's head, the list of conversations, and the messages agree on. */
import { blocksOf } from './blocks';
import type { Seen } from './seen';
import { isGeneralTitle, isOwnName, isStamp } from './words';

/** A row of what looks like a list of conversations. */
export interface ConversationRow {
  texts: readonly string[];
  paint: string;
  /** Says by a role's state that it is the open one. */
  selected: boolean;
  /** Under the pointer: its colour says nothing. */
  hovered: boolean;
}

export interface NameSources {
  /** What stands over the list, nearest first. */
  heads: readonly Seen[];
  conversations: readonly ConversationRow[];
  /** Name lines at messages of the other side. */
  lines: readonly string[];
  /** What the composer says of itself. */
  label: string;
}

export interface BuyerName {
  name: string;
  /** 0..1 */
  sure: number;
  /** The open conversation among the rows; null when it can't be told. */
  row: number | null;
}

const longest = 40;
const addressed =
  /(?:发送给|發送給|回复|回覆|reply to|message to|message)\s*[:：@]?\s*["“「]?(.{1,40}?)["”」]?(?:[，,。.…]|使用|\.\.\.|$)/iu;

const isNameLike = (text: string): boolean =>
  text !== '' &&
  text.length <= longest &&
  !text.includes('\n') &&
  !isStamp(text) &&
  !isGeneralTitle(text) &&
  !/^[\d\s+()（）.,:：]+$/.test(text);

/** @returns the one row that is set off as open: by its role's state, or by a colour that no other row has */
export function activeRow(rows: readonly ConversationRow[]): number | null {
  const selected = rows.flatMap(({ selected }, at) => (selected ? [at] : []));
  if (selected.length > 0) return selected.length === 1 ? (selected[0] ?? null) : null;
  if (rows.length < 2) return null;
  const usual = rows
    .map(({ paint }) => paint)
    .toSorted((a, b) => rows.filter((row) => row.paint === b).length - rows.filter((row) => row.paint === a).length)[0];
  const other = rows.flatMap(({ paint, hovered }, at) => (paint !== usual && !hovered ? [at] : []));
  return other.length === 1 && (rows.length > 2 || usual === '') ? (other[0] ?? null) : null;
}

/** @returns the buyer's name; null when nothing names one */
export function buyerName({ heads, conversations, lines, label }: NameSources): BuyerName | null {
  const titles = heads.flatMap((head) => titlesIn(head));
  const row = activeRow(conversations);
  const open = row === null ? undefined : conversations[row];
  const known = new Set(lines);
  const said = (name: string, sure: number): BuyerName => ({ name, sure, row: row ?? rowOf(conversations, name) });
  const agreed = titles.find((title) => open?.texts.includes(title));
  if (agreed !== undefined) return said(agreed, 0.95);
  const inLines = titles.find((title) => known.has(title) && !isOwnName(title));
  if (inLines !== undefined) return said(inLines, 0.9);
  const listed = titles.find((title) => conversations.some(({ texts }) => texts.includes(title)));
  if (listed !== undefined) return said(listed, open ? 0.6 : 0.85);
  const called = addressed.exec(label)?.[1]?.trim() ?? '';
  if (isNameLike(called) && (titles.includes(called) || open?.texts.includes(called))) return said(called, 0.9);
  const first = open?.texts.find((text) => isNameLike(text));
  if (first !== undefined) return said(first, 0.75);
  const [repeated, ...more] = [...new Set(lines.filter((line, at) => lines.indexOf(line) < at))];
  if (repeated !== undefined && more.length === 0 && isNameLike(repeated) && !isOwnName(repeated))
    return said(repeated, 0.7);
  const [title] = titles;
  return title === undefined ? null : said(title, 0.6);
}

const rowOf = (rows: readonly ConversationRow[], name: string): number | null => {
  const found = rows.flatMap(({ texts }, at) => (texts.includes(name) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Texts that may name somebody, the most prominent first. */
function titlesIn(head: Seen): string[] {
  return blocksOf(head)
    .map(({ text, look }) => ({ text: withoutCount(text), look }))
    .filter(({ text }) => isNameLike(text))
    .toSorted((a, b) => weight(b.look) - weight(a.look))
    .map(({ text }) => text);
}

/** @returns a name without the number of messages or people that stands behind it */
const withoutCount = (text: string): string => text.replace(/\s*[(（]\d+\+?[)）]$/, '').trim();

const weight = ({ size, bold }: { size: number; bold: boolean }): number => size + (bold ? 2 : 0);
