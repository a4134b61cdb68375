/** What the cue words of the burst say. */
import type { Intent } from '../model/intent';
import type { Hit } from './cue-index';
import { type Features, smallTalk } from './features';
import { pile, type Scores } from './scores';

/** @returns the piled weights of each intent that is no small talk */
export function pileTopics(hits: readonly Hit[], factor: (hit: Hit) => number): Scores {
  const weights = new Map<Intent, number[]>();
  for (const hit of hits) {
    if (hit.meaning.kind !== 'intent' || smallTalk.has(hit.meaning.id)) continue;
    const weight = hit.weight * factor(hit);
    const others = weights.get(hit.meaning.id);
    if (others) others.push(weight);
    else weights.set(hit.meaning.id, [weight]);
  }
  const scores: Scores = new Map();
  for (const [id, all] of weights) scores.set(id, pile(all));
  return scores;
}

/** How much an earlier bubble of the burst counts beside the last: the buyer has moved on a little. */
const bubbleFade = 0.7;

export const wordScores = ({ hits, starts }: Features): Scores =>
  pileTopics(hits, ({ from }) => 1 / (1 + bubbleFade * starts.findIndex((start) => start <= from)));
