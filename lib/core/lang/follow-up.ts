/** What all languages know of time, as one. */
import type { FollowWords } from '../follow-up/words';
import type { LineWords } from '../suggest/holding';
import { inTaiwan } from '../text/in-taiwan';
import { isLatin } from '../text/scripts';
import { enPlaces } from './en/places';
import { zhFollow } from './zh/follow-up';
import { enFollow } from './en/follow-up';
import { againGroup, zhPlaces } from './zh/follow-up/places';

/** Each message is read in its own language; numbers and smileys are none. */
const wordsFor = (text: string): FollowWords => (isLatin(text) ? enFollow : zhFollow);

/** Nobody promises after a page of text; pages may hold anything. UTF-16 code units */
const longest = 1000;

export const followWords: FollowWords = {
  promises: (text, at) => wordsFor(text).promises(text.slice(0, longest), at),
  acts: (text) => wordsFor(text).acts(text.slice(0, longest)),
};

export const lineWords: LineWords = {
  places: (now, times) => ({ ...zhPlaces(now, times), ...enPlaces(now, times) }),
  asksToWait: (text) => followWords.promises(text, 0).length > 0,
  again: [againGroup, inTaiwan(againGroup), 'Still checking'],
};
