/** What a classifier makes of a conversation; recognition weighs it beside the cues. */
import type { Intent, Mood } from '../model/intent';
import type { WordStage } from './cue-pack';

/** For each likely answer the natural logarithm of its share: 0 is certain. What is unlikely is left out. */
export interface Opinion {
  intent: ReadonlyMap<Intent, number>;
  stage: ReadonlyMap<WordStage, number>;
  mood: ReadonlyMap<Mood, number>;
}

/** Without a classifier the cues decide alone. */
export const silent: Opinion = { intent: new Map(), stage: new Map(), mood: new Map() };
