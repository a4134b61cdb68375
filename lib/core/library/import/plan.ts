/** What an import would do, told before it is done: nothing is ever removed. */
import { fold } from '../../text/fold';
import type { LibraryPhrase } from '../view';
import type { Phrase } from '../phrase';

export const importStates = ['new', 'changed', 'same', 'duplicate'] as const;

/** `duplicate` has the very words of another phrase and is left out. */
export type ImportState = (typeof importStates)[number];

export interface Planned {
  row: number;
  state: ImportState;
  /** With the id of the phrase that it changes; '' for a new one. */
  phrase: Phrase;
}

const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}{}]/gu, '');
const wordsOf = ({ variants }: Phrase): string => variants.map(lettersOf).join('\n');
const placeOf = ({ title, group }: Phrase): string => [...group, title].map(lettersOf).join('\n');

/**
 * A row changes the phrase of the same id, else the agent's own of the same code, else of the same title and group.
 * @param library as it stands; @param rows in the file's order
 */
export function planImport(
  library: readonly LibraryPhrase[],
  rows: readonly { row: number; phrase: Phrase }[],
): Planned[] {
  const byId = new Map(library.map((phrase) => [phrase.id, phrase]));
  const own = library.filter(({ builtIn }) => !builtIn);
  const byCode = new Map(own.filter(({ code }) => code !== '').map((phrase) => [fold(phrase.code), phrase]));
  const byPlace = new Map(own.map((phrase) => [placeOf(phrase), phrase]));
  const byWords = new Map(library.map((phrase) => [wordsOf(phrase), phrase.id]));
  const taken = new Set<string>();
  const found = new Set<string>();

  return rows.map(({ row, phrase }): Planned => {
    const words = wordsOf(phrase);
    const target = byId.get(phrase.id) ?? byCode.get(fold(phrase.code)) ?? byPlace.get(placeOf(phrase));
    const free = target !== undefined && !taken.has(target.id);
    const here = { row, phrase: { ...phrase, id: free ? target.id : '' } };
    if (free && wordsOf(target) === words && placeOf(target) === placeOf(phrase)) {
      taken.add(target.id);
      return { ...here, state: 'same' };
    }
    const elsewhere = byWords.get(words);
    if (found.has(words) || (elsewhere !== undefined && elsewhere !== target?.id))
      return { ...here, state: 'duplicate' };
    found.add(words);
    if (!free) return { ...here, state: 'new' };
    taken.add(target.id);
    // What the file does not know of stays: intents, role, scope.
    const { others: _others, builtIn: _builtIn, ...kept } = target;
    const { title, variants, code, tags } = phrase;
    const merged = { ...kept, title, variants, code: code || kept.code, tags: tags.length > 0 ? tags : kept.tags };
    return { row, state: 'changed', phrase: phrase.id === target.id ? phrase : merged };
  });
}
