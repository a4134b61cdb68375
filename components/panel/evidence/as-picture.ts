/** A transcript as pictures: bubbles on both sides, drawn and never shown. Always light: it goes to others. */
import type { Written } from './as-text';
import { drawPart, font, type Row, textWidth } from './draw-part';
import { partsOf, type Sized } from './parts';
import { wrap } from './wrap';

/** More pictures than anybody looks through. */
const mostParts = 12;

/**
 * @param part names one of several pictures, from 1
 * @returns PNGs, oldest part first; null when it is too long for pictures, or the browser draws none
 */
export async function asPictures(
  { head, lines }: Written,
  part: (number: number, count: number) => string,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return null;
  pen.font = font;
  const widthOf = (text: string): number => pen.measureText(text).width;
  const rows: Row[] = lines.map((one) => ({ ...one, wrapped: wrap(one.text, textWidth, widthOf) }));
  const parts: Sized<Row>[] = partsOf(rows, head.length + 1);
  if (parts.length > mostParts) return null;
  const pictures: Uint8Array<ArrayBuffer>[] = [];
  for (const [at, one] of parts.entries()) {
    const title = parts.length > 1 ? [...head, part(at + 1, parts.length)] : head;
    const picture = await drawPart(title, one);
    if (!picture) return null;
    pictures.push(picture);
  }
  return pictures;
}
