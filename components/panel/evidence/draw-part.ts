/** Draws one picture of a transcript. */
import type { Written } from './as-text';
import { edge, headHeight, heightOf, lineHeight, type Sized } from './parts';

export interface Row extends Pick<Written['lines'][number], 'side' | 'who'> {
  wrapped: string[];
}

/** CSS px */
const width = 720;
/** Drawn twice as fine, unless it is so tall that writing the PNG would take seconds. CSS px */
const fineUpTo = 3500;
const padding = 14;
export const textWidth = 412;
export const font = '15px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
const small = font.replace('15px', '12px');
const colours = { ground: '#f4f6f8', ink: '#1a1f27', soft: '#566072', buyer: '#ffffff', agent: '#d9efe9' };

/** @returns a PNG; null when the browser draws none. @throws when it has no room for one */
export async function drawPart(
  head: readonly string[],
  { rows, height }: Sized<Row>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const scale = height > fineUpTo ? 1 : 2;
  // A canvas of the document would write its PNG in idle moments only: seconds on a busy machine.
  const canvas = new OffscreenCanvas(width * scale, height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(scale, scale);
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'top';
  for (const [at, words] of head.entries()) {
    pen.font = at === 0 ? `600 ${font}` : small;
    pen.fillStyle = at === 0 ? colours.ink : colours.soft;
    pen.fillText(words, edge, edge + at * lineHeight, width - 2 * edge);
  }
  let y = headHeight(head.length);
  for (const row of rows) {
    drawRow(pen, row, y);
    y += heightOf(row.wrapped.length);
  }
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

function drawRow(pen: OffscreenCanvasRenderingContext2D, { side, who, wrapped }: Row, y: number): void {
  pen.font = font;
  const inner = Math.max(...wrapped.map((words) => pen.measureText(words).width));
  const x = side === 'agent' ? width - edge - inner - 2 * padding : edge;
  pen.font = small;
  pen.fillStyle = colours.soft;
  pen.fillText(who, side === 'agent' ? width - edge - pen.measureText(who).width : edge, y);
  if (side !== 'system') {
    pen.fillStyle = colours[side];
    pen.beginPath();
    pen.roundRect(x, y + 18, inner + 2 * padding, wrapped.length * lineHeight + padding, 8);
    pen.fill();
  }
  pen.font = font;
  pen.fillStyle = colours.ink;
  for (const [row, words] of wrapped.entries()) pen.fillText(words, x + padding, y + 26 + row * lineHeight);
}
