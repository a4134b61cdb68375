/** Pictures that belong to a phrase. They stay on the machine where they were added. */
import * as v from 'valibot';

/** What every browser draws and every shop takes. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

/** `bytes` of one picture, `count` of one phrase: what marketplaces take in one message. */
export const pictureLimits = { bytes: 5_000_000, count: 9 } as const;

/** A small picture as a data address, drawn beside the phrase. Characters. */
const thumbnailLimit = 60_000;

/** Base64 takes four characters for three bytes. */
const dataLimit = Math.ceil(pictureLimits.bytes / 3) * 4;

export const newPictureSchema = v.object({
  name: v.pipe(v.string(), v.maxLength(200)),
  type: v.picklist(pictureTypes),
  thumbnail: v.pipe(v.string(), v.startsWith('data:image/'), v.maxLength(thumbnailLimit)),
  /** Base64: messages between the extension's pages are JSON. */
  data: v.pipe(v.string(), v.maxLength(dataLimit), v.regex(/^[\w+/]*={0,2}$/)),
});

export type NewPicture = v.InferOutput<typeof newPictureSchema>;

/** A picture as it is shown; its data is asked for when it is used. */
export interface Picture extends Omit<NewPicture, 'data'> {
  id: number;
}

/** Why a file can't be added; ids of the message files. */
export type PictureFault = 'type' | 'size' | 'count';

/** @returns null when the file can be added. @param there how many the phrase has already */
export function pictureFault(file: { type: string; size: number }, there: number): PictureFault | null {
  if (!pictureTypes.some((type) => type === file.type)) return 'type';
  if (file.size > pictureLimits.bytes) return 'size';
  return there >= pictureLimits.count ? 'count' : null;
}
