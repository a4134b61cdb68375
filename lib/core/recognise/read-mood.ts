/** How the buyer feels, by words and by the way they are written. */
import type { Mood } from '../model/intent';
import type { Evidence } from '../model/reading';
import type { RaisedMood } from './cue-pack';
import { wordsOf } from './evidence';
import type { Features } from './features';
import { pile, type Scores } from './scores';

/** Below this a buyer counts as calm. */
const threshold = 1.6;
const earlierTurns = 0.3;
/** What the matter itself adds: nobody complains happily. */
const byIntent = [
  ['complaint', 'angry', 0.3],
  ['quality_complaint', 'anxious', 0.25],
  ['logistics_stuck', 'anxious', 0.25],
  ['order_not_shipped', 'anxious', 0.2],
  ['damaged_defective', 'anxious', 0.1],
] as const;
const marks: readonly [RegExp, RaisedMood, number][] = [
  [/[?!]{3}|[!]{2}/, 'angry', 1],
  [/\?{2}/, 'anxious', 0.8],
];

export function readMood(features: Features, scores: Scores): { id: Mood; evidence: Evidence[] } {
  const sums: Record<RaisedMood, number> = { anxious: 0, angry: 0 };
  for (const id of ['anxious', 'angry'] as const) {
    const weigh = (hits: Features['hits']) =>
      pile(hits.filter((hit) => hit.kind === 'mood' && hit.id === id).map(({ weight }) => weight));
    sums[id] = weigh(features.hits);
    for (const turn of features.earlier.slice(0, 3))
      if (turn.side === 'buyer') sums[id] += weigh(turn.hits) * earlierTurns;
  }
  for (const [intent, mood, share] of byIntent) sums[mood] += (scores.get(intent) ?? 0) * share;
  for (const [pattern, mood, weight] of marks) if (pattern.test(features.folded)) sums[mood] += weight;

  const id = sums.angry >= sums.anxious ? 'angry' : 'anxious';
  if (sums[id] < threshold) return { id: 'calm', evidence: [] };
  return { id, evidence: wordsOf(features, (hit) => hit.kind === 'mood' && hit.id === id) };
}
