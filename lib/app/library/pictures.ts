/** The pictures of a phrase, which stay on this machine. */
import type { NewPicture, Picture } from '../../core/library/picture';
import type { callLibrary } from '../../platform/calls';

/** @throws from each when the library can't be reached or is read-only */
export interface PictureActions {
  of: (phrase: string) => Promise<Picture[]>;
  add: (phrase: string, picture: NewPicture) => Promise<void>;
  remove: (id: number) => Promise<void>;
}

export const createPictures = (call: typeof callLibrary): PictureActions => ({
  of: (phrase) => call('pictures', { phrase }),
  add: async (phrase, picture) => void (await call('addPicture', { phrase, picture })),
  remove: async (id) => void (await call('removePicture', { id })),
});
