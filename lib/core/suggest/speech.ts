/** In whose language a reply is written: the buyer's. */
import type { Phrase } from '../library/phrase';
import type { LibraryPhrase } from '../library/view';
import type { Reading } from '../model/reading';
import { inTaiwan } from '../text/in-taiwan';

/** How the buyer writes. */
export type Speech = Pick<Reading, 'language' | 'traditional'>;

/** Where nobody has written yet. */
export const atHome: Speech = { language: 'zh', traditional: false };

/** A phrase, which may tell that it is one of ours and unchanged. */
type Told = Phrase & Partial<Pick<LibraryPhrase, 'builtIn' | 'versions'>>;

const latinWord = /\p{Script=Latin}[\p{Script=Latin}'’]+/gu;
/** Less Latin is a size, a brand or a unit. */
const fewestWords = 2;

/** @returns a phrase's language: as the agent filed it, unless its text is plainly of the other one */
export function phraseLanguage({ language, variants: [text = ''] }: Phrase): Phrase['language'] {
  if (language === 'en') return /\p{Script=Latin}/u.test(text) ? 'en' : 'zh';
  const isChinese = /\p{Script=Han}/u.test(text) || (text.match(latinWord)?.length ?? 0) < fewestWords;
  return isChinese ? 'zh' : 'en';
}

/**
 * @returns a wording as this buyer writes: our own lines in traditional characters and Taiwan's words for whoever writes
 *   them. What an agent has written stays as it is.
 */
export function wordingFor(phrase: Told, variant: number, { traditional }: Speech): string {
  const wording = phrase.variants[variant] ?? '';
  const isOurs = phrase.builtIn === true && phrase.versions?.length === 0;
  return traditional && isOurs ? inTaiwan(wording) : wording;
}
