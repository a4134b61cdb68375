/** What the cue words of the burst say. */
import type { Intent } from '../model/intent';
import type { Hit } from './cue-index';
import { type Features, smallTalk } from './features';
import { pile, type Scores } from './scores';

/** @returns the piled weights of each intent that is no small talk */
export function pileTopics(hits: readonly Hit[], factor: (hit: Hit) => number): Scores {
  const weights = new Map<Intent, number[]>();
  for (const hit of hits) {
    if (hit.kind !== 'intent' || smallTalk.has(hit.id)) continue;
    const weight = hit.weight * factor(hit);
    const others = weights.get(hit.id);
    if (others) others.push(weight);
    else weights.set(hit.id, [weight]);
  }
  return new Map([...weights].map(([id, all]) => [id, pile(all)]));
}

/** How much an earlier bubble of the burst counts beside the last: the buyer has moved on a little. */
const bubbleFade = 0.7;

export function wordScores({ hits, bubbles }: Features): Scores {
  return pileTopics(hits, ({ from }) => {
    const after = bubbles.filter((bubble) => bubble.from > from).length;
    return 1 / (1 + bubbleFade * after);
  });
}
