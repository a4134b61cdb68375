/** What English knows of time. */
import type { FollowWords } from '../../../follow-up/words';
import { actsIn } from './acts';
import { promisesIn } from './promise';

export const enFollow: FollowWords = {
  promises: promisesIn,
  acts: (text) => actsIn(text, promisesIn(text, 0).length > 0),
};
