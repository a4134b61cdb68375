/** From features to a score for every intent. Each source adds its own; a further one (a classifier) joins the list. */
import { carriedScores } from './carried-scores';
import type { Features } from './features';
import { kinScores } from './kin-scores';
import { orderTilt } from './order-tilt';
import type { Scores, ScoreSource } from './scores';
import { talkScores } from './talk-scores';
import { wordScores } from './word-scores';

const sources: readonly ScoreSource[] = [wordScores, talkScores, carriedScores, kinScores];

/** @param more sources beside the cues and the context */
export function scoreIntents(features: Features, more: readonly ScoreSource[]): Scores {
  const scores: Scores = new Map();
  for (const source of [...sources, ...more])
    for (const [id, score] of source(features, scores)) scores.set(id, (scores.get(id) ?? 0) + score);
  if (features.order)
    for (const [id, factor] of orderTilt(features.order.state)) {
      const score = scores.get(id);
      if (score !== undefined) scores.set(id, score * factor);
    }
  return scores;
}
