/** A phrase that somebody looked for and wants to write: how its words come to the form, by the page's address. */
import { emptyPhrase, type Phrase } from './phrase';

const start = 'library/new/';

/** Longer than this it is an answer, not its name. UTF-16 code units */
const longestTitle = 20;

/** @returns what stands after # in the address */
export const placeOfNew = (words: string): string => `${start}${encodeURIComponent(words)}`;

/** @returns the words as title, or as first wording when they are long; null for any other place, and for what is no text */
export function newPhraseOf(hash: string): Pick<Phrase, 'title' | 'variants'> | null {
  if (!hash.startsWith(`#${start}`)) return null;
  try {
    const words = decodeURIComponent(hash.slice(start.length + 1)).trim();
    return words.length > longestTitle
      ? { title: '', variants: [words] }
      : { title: words, variants: emptyPhrase.variants };
  } catch {
    return null;
  }
}
