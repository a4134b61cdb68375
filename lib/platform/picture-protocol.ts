/** What pages ask the background about the pictures of phrases. */
import * as v from 'valibot';
import { newPictureSchema, type NewPicture, type Picture } from '../core/library/picture';

const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

export const pictureCalls = {
  /** A phrase's, in the order in which they were added. */
  pictures: v.object({ phrase }),
  addPicture: v.object({ phrase, picture: newPictureSchema }),
  removePicture: v.object({ id: v.number() }),
  /** The same with their data, to be pasted. */
  pictureFiles: v.object({ phrase }),
};

export interface PictureReplies {
  pictures: Picture[];
  /** Refused with `too_many` when the phrase has all that it may have. */
  addPicture: null;
  removePicture: null;
  pictureFiles: NewPicture[];
}
