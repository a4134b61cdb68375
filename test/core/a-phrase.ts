/** Phrases for tests: only what matters is written down. */
import type { Phrase } from '../../lib/core/library/phrase';

export const aPhrase = (given: Partial<Phrase> & { id: string }): Phrase => ({
  title: given.id,
  variants: [`这是${given.id}的话术`],
  stages: [],
  intents: [],
  board: 'common',
  group: [],
  code: '',
  tags: [],
  soothing: false,
  language: 'zh',
  scope: 'mine',
  ...given,
});
