/** What all languages know of time, as one. */
import type { FollowWords } from '../follow-up/words';
import type { LineWords } from '../suggest/holding';
import { inTaiwan } from '../text/in-taiwan';
import { enTimePlaces } from './en/places';
import { zhFollow } from './zh/follow-up';
import { againGroup, zhPlaces } from './zh/follow-up/places';

export const followWords: FollowWords = zhFollow;

export const lineWords: LineWords = {
  places: (now, times) => ({ ...zhPlaces(now, times), ...enTimePlaces(now, times) }),
  asksToWait: (text) => followWords.promises(text, 0).length > 0,
  again: [againGroup, inTaiwan(againGroup), 'Still checking'],
};
