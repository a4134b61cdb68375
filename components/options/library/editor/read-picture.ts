/** Makes of an image file what is kept of it: its data, and a small picture to look at. */
import { type NewPicture, pictureTypes } from '../../../../lib/core/library/picture';

/** px */
const thumbnailSide = 96;

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });

/** @throws when the file is no picture that the browser can draw */
export async function readPicture(file: File): Promise<NewPicture> {
  const type = pictureTypes.find((one) => one === file.type);
  if (!type) throw new Error('type');
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, thumbnailSide / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const thumbnail = await addressOf(await canvas.convertToBlob({ type: 'image/webp', quality: 0.7 }));
  const data = (await addressOf(file)).replace(/^[^,]*,/, '');
  return { name: file.name.slice(0, 200), type, thumbnail, data };
}
