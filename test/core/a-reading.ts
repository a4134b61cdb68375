/** Readings for tests: what was recognised, without evidence. */
import { type Intent, intents, type Mood } from '../../lib/core/model/intent';
import type { Reading } from '../../lib/core/model/reading';

interface Told {
  mood?: Mood;
  stage?: Reading['stage']['id'];
  question?: string;
}

export const aReading = (
  scores: Partial<Record<Intent, number>>,
  { mood = 'calm', stage = 'presale', question = '' }: Told = {},
): Reading => ({
  question,
  language: 'zh',
  traditional: false,
  stage: { id: stage, evidence: [] },
  intents: intents
    .flatMap((id) => (scores[id] === undefined ? [] : [{ id, score: scores[id], evidence: [] }]))
    .sort((a, b) => b.score - a.score),
  mood: { id: mood, evidence: [] },
  slots: [],
});
