/** Phrases for tests: only what matters is written down. */
import { emptyPhrase, type Phrase } from '../../lib/core/library/phrase';

export const aPhrase = (given: Partial<Phrase> & { id: string }): Phrase => ({
  ...emptyPhrase,
  title: given.id,
  variants: [`这是${given.id}的话术`],
  ...given,
});
