/** What an import would do, told before it is done. Nothing is removed, but built-in phrases that Tiexin's own file hides. */
import { fold } from '../../../text/fold';
import type { Phrase } from '../../phrase';
import { type LibraryPhrase, phraseOf } from '../../view';
import type { ReadPhrase, RowNote } from '../draft';
import { createLikenessIndex, type LikenessIndex, lettersOf } from './likeness';
import { isWhole, mergeInto } from './merge-into';

/** `duplicate` has the very words of another phrase, `near` almost: both are left out unless the agent wants them. */
export const importStates = ['new', 'changed', 'near', 'same', 'duplicate'] as const;
export type ImportState = (typeof importStates)[number];

/** What is taken in when the agent just agrees. */
export const takenByDefault: readonly ImportState[] = ['new', 'changed'];

export interface Planned {
  row: number;
  state: ImportState;
  /** As it would be written: with the id of the phrase that it changes, '' for a new one. */
  phrase: Phrase;
  /** The phrase that it changes, as it stands. */
  before: Phrase | null;
  /** The version that it replaces; other versions wait for the agent's answer as before. Null for a new one. */
  known: string[] | null;
  /** The phrase of the library or of an earlier row that it is like. */
  like: { title: string; text: string; likeness: number } | null;
  notes: readonly RowNote[];
}

const placeOf = ({ title, group }: Phrase): string => [...group, title].map(lettersOf).join('\n');

/**
 * A row changes the phrase of the same id, else the agent's own of the same code, else of the same title and group, else
 * the one that has all its wordings. A generator, so that the page can draw in between: it yields the rows done so far.
 * @param library as it stands; @param rows in the files' order
 */
export function* planImport(
  library: readonly LibraryPhrase[],
  rows: readonly ReadPhrase[],
): Generator<number, Planned[]> {
  const byId = new Map<string, LibraryPhrase>();
  const byCode = new Map<string, LibraryPhrase>();
  const byPlace = new Map<string, LibraryPhrase>();
  const index = createLikenessIndex<Phrase>();
  const own = new Set<Phrase>(library.filter(({ builtIn }) => !builtIn));
  for (const { phrase } of rows) {
    for (const text of phrase.variants) index.count(text);
    yield 0;
  }
  for (const { variants } of library) {
    for (const text of variants) index.count(text);
    yield 0;
  }
  for (const phrase of library) {
    byId.set(phrase.id, phrase);
    for (const text of phrase.variants) index.add(text, phrase);
    if (!phrase.builtIn) {
      if (phrase.code !== '') byCode.set(fold(phrase.code), phrase);
      byPlace.set(placeOf(phrase), phrase);
    }
    yield 0;
  }
  const taken = new Set<string>();
  const plan: Planned[] = [];
  for (const read of rows) {
    const { phrase } = read;
    const target =
      byId.get(phrase.id) ??
      (phrase.code === '' ? undefined : byCode.get(fold(phrase.code))) ??
      // A title made from the text's beginning is no name.
      (read.given.includes('title') ? byPlace.get(placeOf(phrase)) : undefined);
    const free = target && !taken.has(target.id) ? target : null;
    plan.push(free ? change(read, free, index) : addition(read, index, own));
    if (free) taken.add(free.id);
    yield plan.length;
  }
  return plan;
}

function change(read: ReadPhrase, target: LibraryPhrase, index: LikenessIndex<Phrase>): Planned {
  const { row, notes } = read;
  const before = phraseOf(target);
  const phrase = mergeInto(before, read);
  const here = { row, notes, phrase, before, like: null, known: target.versions.slice(0, 1) };
  if (JSON.stringify(phrase) === JSON.stringify(before)) return { ...here, state: 'same' };
  for (const text of phrase.variants) index.add(text, phrase);
  return { ...here, state: 'changed' };
}

/** Whether the library's phrase says all that the file does. */
const isSaid = (phrase: Phrase, given: ReadPhrase['given'], by: Phrase): boolean =>
  phrase.variants.every((text) => by.variants.includes(text)) &&
  given.every((field) => field === 'variants' || JSON.stringify(phrase[field]) === JSON.stringify(by[field]));

function addition(read: ReadPhrase, index: LikenessIndex<Phrase>, own: ReadonlySet<Phrase>): Planned {
  const { row, phrase, given, notes } = read;
  // A phrase that comes back whole is told from the agent's own alone: a library must come back as it was.
  const counts = isWhole(read) ? (owner: Phrase): boolean => own.has(owner) : undefined;
  const found = phrase.variants.map((text) => index.find(text, counts));
  const likeness = Math.min(...found.map((one) => one?.likeness ?? 0));
  const least = found.find((one) => one?.likeness === likeness) ?? null;
  const like = least && { title: least.owner.title, text: least.text, likeness };
  const here = { row, phrase, before: null, notes, like, known: null };
  if (least?.likeness === 1 && own.has(least.owner) && isSaid(phrase, given, least.owner))
    return { ...here, state: 'same' };
  for (const text of phrase.variants) index.add(text, phrase);
  return { ...here, state: like === null ? 'new' : like.likeness === 1 ? 'duplicate' : 'near' };
}
