/** What was learned from examples, in the coin of cue scores. */
import type { Intent } from '../model/intent';
import type { Opinion } from './opinion';

/** A share of a twentieth, the least that is told, is worth nothing: a spread over all intents would blur the stage. */
const nothing = -3;
/** Cue points for a unit of the logarithm: full certainty is nearly as good as a cue that suggests it. */
const worth = 0.8;

export function* learnedScores({ intent }: Opinion): Generator<[Intent, number]> {
  for (const [id, share] of intent) yield [id, (share - nothing) * worth];
}
