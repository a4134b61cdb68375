/** From features to a score for every intent: each source adds its own. */
import type { Intent } from '../model/intent';
import { carriedScores } from './carried-scores';
import type { Features } from './features';
import { learnedScores } from './learned-scores';
import { kinScores } from './kin-scores';
import type { Opinion } from './opinion';
import { orderTilt } from './order-tilt';
import type { Scores, ScoreSource } from './scores';
import { talkScores } from './talk-scores';
import { wordScores } from './word-scores';

const fromWords: readonly ScoreSource[] = [wordScores, talkScores];
/** They count less where words, or what was learned, speak. */
const fromAround: readonly ScoreSource[] = [carriedScores, kinScores];

export function scoreIntents(features: Features, opinion: Opinion): Scores {
  const scores: Scores = new Map();
  const add = (more: Iterable<[Intent, number]>): void => {
    for (const [id, score] of more) scores.set(id, (scores.get(id) ?? 0) + score);
  };
  for (const source of fromWords) add(source(features, scores));
  add(learnedScores(opinion));
  for (const source of fromAround) add(source(features, scores));
  if (features.order)
    for (const [id, factor] of orderTilt(features.order.state)) {
      const score = scores.get(id);
      if (score !== undefined) scores.set(id, score * factor);
    }
  return scores;
}
