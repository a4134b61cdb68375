/** What the conversation was about before the burst, and what a burst without any cue leans to. */
import type { Intent } from '../model/intent';
import { type Features, smallTalk } from './features';
import type { Scores } from './scores';
import { pileTopics } from './word-scores';

const fromBuyer = 0.5;
const fromAgent = 0.25;
/** How much of a turn is left one turn further back. */
const fade = 0.75;
/** No number of old turns outweighs a clear word. */
const most = 2.4;
/** Answers and demands of the moment; they are no topic that goes on. */
const momentary: ReadonlySet<Intent> = new Set<Intent>([...smallTalk, 'provide_info', 'human_agent', 'complaint']);

/** @returns what the earlier turns were about, each intent at most {@link most} */
export function topicsBefore({ earlier }: Features): Scores {
  const topics: Scores = new Map();
  let left = 1;
  for (const { side, hits } of earlier) {
    const factor = left * (side === 'buyer' ? fromBuyer : fromAgent);
    for (const [id, score] of pileTopics(hits, () => factor))
      if (!momentary.has(id)) topics.set(id, Math.min(most, (topics.get(id) ?? 0) + score));
    left *= fade;
  }
  return topics;
}

const clear = 2.5;
/** A clear word leaves this much of the topic before it. */
const besideWords = 0.4;

const weak = 1;
const askingLeans: readonly (readonly [Intent, number])[] = [
  ['product_info', 0.9],
  ['usage_help', 0.8],
  ['other', 0.5],
];
const tellingLeans: readonly (readonly [Intent, number])[] = [
  ['provide_info', 0.8],
  ['other', 0.6],
  ['complaint', 0.4],
];

export function carriedScores(features: Features, soFar: Scores): Scores {
  let strongest = 0;
  for (const [id, score] of soFar) if (!smallTalk.has(id)) strongest = Math.max(strongest, score);
  const scores = topicsBefore(features);
  if (strongest >= clear) for (const [id, score] of scores) scores.set(id, score * besideWords);
  if (strongest < weak && features.last.residue > 0)
    for (const [id, lean] of features.asksBack ? askingLeans : tellingLeans)
      scores.set(id, (scores.get(id) ?? 0) + lean);
  return scores;
}
