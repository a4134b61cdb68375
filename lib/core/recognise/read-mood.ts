/** How the buyer feels, by words and by the way they are written. */
import type { Mood } from '../model/intent';
import type { Evidence } from '../model/reading';
import type { Hit } from './cue-index';
import type { RaisedMood } from './cue-pack';
import { wordsOf } from './evidence';
import type { Features } from './features';
import type { Opinion } from './opinion';
import { pile, type Scores } from './scores';

/** Below this a buyer counts as calm. */
const threshold = 1.6;
const earlierTurns = 0.3;
const turnsBack = 3;
/** What was learned: from this logarithm of a share, so much for each unit. */
const unlikely = -3;
const learned = 0.25;
/** What the matter itself adds: nobody complains happily. */
const byIntent = [
  ['complaint', 'angry', 0.3],
  ['quality_complaint', 'anxious', 0.25],
  ['logistics_stuck', 'anxious', 0.25],
  ['order_not_shipped', 'anxious', 0.2],
  ['damaged_defective', 'anxious', 0.1],
] as const;
const byMarks: readonly [RegExp, RaisedMood, number][] = [
  [/[?!]{3}|!!/, 'angry', 1],
  [/\?\?/, 'anxious', 0.8],
];

function weigh(hits: readonly Hit[], mood: RaisedMood): number {
  const weights: number[] = [];
  for (const { meaning, weight } of hits) if (meaning.kind === 'mood' && meaning.id === mood) weights.push(weight);
  return pile(weights);
}

export function readMood(features: Features, scores: Scores, opinion: Opinion): { id: Mood; evidence: Evidence[] } {
  const { hits, earlier, folded } = features;
  const sums: Record<RaisedMood, number> = { anxious: weigh(hits, 'anxious'), angry: weigh(hits, 'angry') };
  for (const turn of earlier.slice(0, turnsBack)) {
    if (turn.side === 'agent') continue;
    sums.anxious += weigh(turn.hits, 'anxious') * earlierTurns;
    sums.angry += weigh(turn.hits, 'angry') * earlierTurns;
  }
  for (const [intent, mood, share] of byIntent) sums[mood] += (scores.get(intent) ?? 0) * share;
  for (const [pattern, mood, weight] of byMarks) if (pattern.test(folded)) sums[mood] += weight;
  for (const mood of ['anxious', 'angry'] as const) {
    const share = opinion.mood.get(mood);
    if (share !== undefined) sums[mood] += (share - unlikely) * learned;
  }

  const id = sums.angry >= sums.anxious ? 'angry' : 'anxious';
  if (sums[id] < threshold) return { id: 'calm', evidence: [] };
  return { id, evidence: wordsOf(features, (meaning) => meaning.kind === 'mood' && meaning.id === id) };
}
