/** Scores of intents: 1 leans, 4 all but settles; they add up over sources and become shares at the end. */
import type { Intent } from '../model/intent';
import type { Features } from './features';

export type Scores = Map<Intent, number>;

/** @param soFar what the sources before it gave: context matters less where words speak. */
export type ScoreSource = (features: Features, soFar: Scores) => Scores;

/** Each further cue for the same thing adds half of what the one before it did. */
const repeat = 0.5;

/** @param weights in any order; gets sorted @returns their sum, the strongest in full */
export function pile(weights: number[]): number {
  let sum = 0;
  let share = 1;
  for (const weight of weights.length > 1 ? weights.sort((a, b) => b - a) : weights) {
    sum += weight * share;
    share *= repeat;
  }
  return sum;
}

/** How decided the scores speak: at 1 a lead of one point is 2.7 to 1. */
const sharpness = 0.9;
/** What all intents without a score weigh together beside those that have one. */
const unspoken = 4;

/** @returns shares of 1 that leave room for the intents without a score, best first */
export function shares(scores: Scores): [Intent, number][] {
  const powers = [...scores].map(([id, score]): [Intent, number] => [id, Math.exp(score * sharpness)]);
  const sum = powers.reduce((total, [, power]) => total + power, unspoken);
  return powers.map(([id, power]): [Intent, number] => [id, power / sum]).sort((a, b) => b[1] - a[1]);
}
