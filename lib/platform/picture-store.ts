/** Where the pictures of phrases lie: in a store of their own, on this machine only. */
import { type NewPicture, pictureLimits } from '../core/library/picture';
import { fromBase64, toBase64 } from './base64';
import { nobody, remember } from './changes';
import type { LibraryHandlers } from './library-protocol';
import type { PictureReplies } from './picture-protocol';
import type { Database } from './schema';

type PictureHandlers = Pick<LibraryHandlers, keyof PictureReplies>;

export interface PictureStore extends PictureHandlers {
  /** @returns phrase id → how many pictures it has; without those that have none */
  counts: () => Promise<Record<string, number>>;
}

/** @param changed called after every change */
export function databasePictures(database: Database, changed: () => Promise<void>): PictureStore {
  const of = (phrase: string) => database.getAllFromIndex('pictures', 'phrase', phrase);
  return {
    async counts() {
      const counts: Record<string, number> = {};
      const index = database.transaction('pictures').store.index('phrase');
      // Keys alone: the pictures themselves may be a hundred megabytes.
      for (let at = await index.openKeyCursor(); at; at = await at.continue())
        counts[at.key] = (counts[at.key] ?? 0) + 1;
      return counts;
    },
    pictures: async ({ phrase }) =>
      (await of(phrase)).map(({ id = 0, name, type, thumbnail }) => ({ id, name, type, thumbnail })),
    async addPicture({ phrase, picture: { data, ...picture } }, once = '') {
      const tx = database.transaction(['pictures', 'meta', 'done'], 'readwrite', { durability: 'strict' });
      const pictures = tx.objectStore('pictures');
      // Asked again, because the worker died between writing and answering.
      if (once !== '' && (await tx.objectStore('done').getKey(once)) !== undefined) return null;
      if ((await pictures.index('phrase').count(phrase)) >= pictureLimits.count) throw new Error('too_many');
      await pictures.add({ ...picture, phrase, bytes: fromBase64(data) });
      const { count: batch } = (await tx.objectStore('meta').get('clock')) ?? nobody;
      if (once !== '') await remember(tx.objectStore('done'), { token: once, ids: [phrase], batch });
      await tx.done;
      await changed();
      return null;
    },
    async removePicture({ id }) {
      await database.delete('pictures', id);
      await changed();
      return null;
    },
    pictureFiles: async ({ phrase }) =>
      (await of(phrase)).map(({ name, type, thumbnail, bytes }): NewPicture => {
        return { name, type, thumbnail, data: toBase64(bytes) };
      }),
  };
}

/** Without a database there are no pictures. */
export const noPictures: PictureStore = {
  counts: () => Promise.resolve({}),
  pictures: () => Promise.resolve([]),
  addPicture: () => Promise.reject(new Error('read_only')),
  removePicture: () => Promise.reject(new Error('read_only')),
  pictureFiles: () => Promise.resolve([]),
};
