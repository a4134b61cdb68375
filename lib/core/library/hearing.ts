/** How a library's phrases sound: which of them may hold words that are typed by pinyin or initials. */
import type { Work } from '../work';
import { both, indexesOf } from './bits';
import { headOf } from './heads';
import type { Phrase } from './phrase';
import { createSoundIndex, type SoundIndex } from './sound-index';
import type { Sounds } from './sounds';

export interface Hearing {
  sounds: Sounds;
  /**
   * @param words folded
   * @returns indexes of the phrases in whose head, or anywhere, all of these words may be heard, ascending; null for all
   */
  inHeads: (words: readonly string[]) => number[] | null;
  anywhere: (words: readonly string[]) => number[] | null;
}

export function* createHearing(phrases: readonly Phrase[], sounds: Sounds): Work<Hearing> {
  const textOf = (phrase: Phrase | undefined): string => (phrase ? headOf(phrase) + phrase.variants.join('\n') : '');
  const nameOf = (phrase: Phrase | undefined): string => (phrase ? headOf(phrase) : '');
  const heads = yield* createSoundIndex(phrases.length, (index) => nameOf(phrases[index]), sounds);
  const wholes = yield* createSoundIndex(phrases.length, (index) => textOf(phrases[index]), sounds);
  const narrowBy =
    (index: SoundIndex) =>
    (words: readonly string[]): number[] | null => {
      const sets = words.flatMap((word) => index.narrow(word) ?? []);
      const [first] = sets;
      if (!first) return null;
      let all: typeof first | null = first;
      for (const set of sets.slice(1)) all = all && both(all, set);
      return all ? indexesOf(all, phrases.length) : [];
    };
  return { sounds, inHeads: narrowBy(heads), anywhere: narrowBy(wholes) };
}
