/** The pictures of a phrase, which stay on this machine; those of a phrase that is still being written wait for its save. */
import type { NewPicture, Picture } from '../../core/library/picture';
import type { callLibrary } from '../../platform/calls';

/** A phrase's id is '' before its first save. @throws from each when the library can't be reached or is read-only */
export interface PictureActions {
  of: (phrase: string) => Promise<Picture[]>;
  add: (phrase: string, picture: NewPicture) => Promise<void>;
  remove: (id: number) => Promise<void>;
}

export interface Pictures {
  actions: PictureActions;
  /** The new phrase has been saved under this id. @returns whether all its pictures were kept */
  keepFor: (phrase: string) => Promise<boolean>;
  /** The new phrase is not wanted any more. */
  forget: () => void;
}

/** @param awaits called when a picture of the new phrase begins to wait */
export function createPictures(call: typeof callLibrary, awaits: () => void): Pictures {
  /** Below zero: the database counts upwards from one. */
  let waiting: (Picture & NewPicture)[] = [];
  let last = 0;
  const add = async (phrase: string, picture: NewPicture): Promise<void> =>
    void (await call('addPicture', { phrase, picture }));
  return {
    actions: {
      of: async (phrase) => (phrase === '' ? [...waiting] : call('pictures', { phrase })),
      async add(phrase, picture) {
        if (phrase !== '') return add(phrase, picture);
        waiting.push({ ...picture, id: --last });
        awaits();
      },
      async remove(id) {
        if (id > 0) await call('removePicture', { id });
        else waiting = waiting.filter((one) => one.id !== id);
      },
    },
    async keepFor(phrase) {
      const pictures = waiting;
      waiting = [];
      let kept = true;
      // One after the other: their order is the one in which they are shown.
      for (const { id: _id, ...picture } of pictures)
        await add(phrase, picture).catch(() => {
          kept = false;
        });
      return kept;
    },
    forget: () => void (waiting = []),
  };
}
