/** What a format finds in one row, before our limits, and the phrase that it becomes. */
import { emptyPhrase, type Phrase } from '../phrase';
import { boardOf, intentsOf, stagesOf } from './groups';
import { ourVariables } from './foreign-variables';
import { plainTextOf } from './html';

/** Why a row gives no phrase. */
const rowFaults = ['no_text', 'long_text', 'garbled', 'open_quote', 'picture_only', 'not_a_phrase', 'same_id'] as const;
export type RowFault = (typeof rowFaults)[number];

/** What of a row could not come along. */
export type RowNote = 'picture_left_out' | 'shortened' | 'more_wordings';

/** A row as its tool means it; what is missing was not said. */
export interface Draft {
  /** Tiexin's own sheets name the phrase. */
  id?: string;
  title?: string;
  texts: readonly string[];
  /** From the outside in; more than two levels are joined into the second. */
  group?: readonly string[];
  code?: string;
  tags?: readonly string[];
  /** Written by Tiexin: its places are ours, and a tag in it is meant. */
  exact?: boolean;
  notes?: readonly RowNote[];
}

/** A phrase of a file, and which of its fields the file itself states: all others keep what the library has. */
export interface ReadPhrase {
  /** From 1, as spreadsheets count; or the place in a list. */
  row: number;
  phrase: Phrase;
  given: readonly (keyof Phrase)[];
  notes: readonly RowNote[];
}

export interface FaultyRow {
  row: number;
  fault: RowFault;
  /** The beginning of what stands there. */
  text: string;
}

export type ReadRow = ReadPhrase | FaultyRow;

export const limits = { text: 4000, title: 200, titleFromText: 16, code: 40, group: 60, tags: 20, variants: 20 };

/** Control characters other than tab and line break mean nothing to a chat; some break storage. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const clean = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll(controls, '');

/** Text that was decoded as something else than it is, or cut in the middle of a character. */
const isGarbled = (text: string): boolean => /[\ufffd\p{Cs}]|锟斤拷/u.test(text);

/** Cuts between characters, never inside one. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** @returns the beginning of a text on one line */
export const brief = (text: string, length = 40): string => cut(text.slice(0, 400).replaceAll(/\s+/g, ' '), length);

/** @returns the phrase, its id '' unless the draft names it; or what is wrong with it */
export function toPhrase(row: number, draft: Draft): ReadRow {
  const texts = draft.texts.map((text) => (text.length > limits.text * 20 ? text : wordingOf(text, draft.exact)));
  const variants = [...new Set(texts.filter((text) => text !== ''))];
  const [first = ''] = variants;
  const title = line(draft.title);
  const fault = faultOf(variants, [title, ...(draft.group ?? []), ...(draft.tags ?? [])], draft.notes ?? []);
  if (fault) return { row, fault, text: brief([title, draft.code, first].filter(Boolean).join(' ')) };

  const given: (keyof Phrase)[] = ['variants'];
  const group = levels(draft.group ?? []);
  const tags = [...new Set((draft.tags ?? []).map((tag) => cut(line(tag), limits.group)).filter((tag) => tag !== ''))];
  const code = line(draft.code);
  if (title !== '') given.push('title');
  if (group.length > 0) given.push('group');
  if (tags.length > 0) given.push('tags');
  if (code !== '') given.push('code');
  const notes = new Set(draft.notes);
  if (title.length > limits.title || code.length > limits.code || tags.length > limits.tags) notes.add('shortened');
  if (variants.length > limits.variants) notes.add('more_wordings');
  const path = group.join(' ');
  return {
    row,
    given,
    notes: [...notes],
    phrase: {
      ...emptyPhrase,
      id: /^[\w.-]{1,80}$/.test(draft.id ?? '') ? (draft.id ?? '') : '',
      title: cut(title, limits.title) || titleFrom(first),
      variants: variants.slice(0, limits.variants),
      board: boardOf(path),
      stages: stagesOf(path),
      intents: intentsOf(path),
      group,
      code: cut(code, limits.code),
      tags: tags.slice(0, limits.tags),
      language: isEnglish(first) ? 'en' : 'zh',
    },
  };
}

/** The beginning of a text, without its open places. */
const titleFrom = (text: string): string => {
  const words = text
    .slice(0, 400)
    .replaceAll(/\{[^{}]*\}/g, '')
    .replace(/^[\s,，。、!！]+/, '');
  return brief(words || text, limits.titleFromText).trim();
};

function wordingOf(text: string, exact = false): string {
  const cleaned = clean(text);
  return (exact ? cleaned : ourVariables(plainTextOf(cleaned))).replace(/^[ \n]+|\s+$/g, '');
}

const line = (text = ''): string => clean(text.slice(0, 4000)).replaceAll(/\s+/g, ' ').trim();

function levels(path: readonly string[]): string[] {
  const names = path.map(line).filter((name) => name !== '');
  const [first, ...rest] = names;
  if (first === undefined) return [];
  return [first, ...(rest.length > 0 ? [rest.join(' / ')] : [])].map((name) => cut(name, limits.group));
}

function faultOf(variants: readonly string[], labels: readonly string[], notes: readonly RowNote[]): RowFault | null {
  if (variants.length === 0) return notes.includes('picture_left_out') ? 'picture_only' : 'no_text';
  if (variants.some((text) => text.length > limits.text)) return 'long_text';
  return [...variants, ...labels].some(isGarbled) ? 'garbled' : null;
}

/** Chinese beside some borrowed words is Chinese. */
const isEnglish = (text: string): boolean => !/\p{Script=Han}/u.test(text) && /[a-z]{2}/i.test(text);
