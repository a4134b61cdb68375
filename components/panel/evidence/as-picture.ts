/** A transcript as a picture: bubbles on both sides, drawn on a canvas and never shown. */
import type { Written } from './as-text';

/** CSS px, drawn twice as fine. */
const width = 720;
const scale = 2;
const edge = 24;
const line = 22;
const bubble = 440;
const font = '15px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
const small = font.replace('15px', '12px');
const colours = { ground: '#f4f6f8', ink: '#1a1f27', soft: '#566072', buyer: '#ffffff', agent: '#d9efe9' };

/** @returns the text in lines that are not wider than `most` */
function wrap(pen: CanvasRenderingContext2D, text: string, most: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let current = '';
    for (const character of Array.from(paragraph)) {
      if (current !== '' && pen.measureText(current + character).width > most) {
        lines.push(current);
        current = '';
      }
      current += character;
    }
    return [...lines, current];
  });
}

/** @returns a PNG; null when the browser can't draw one so long */
export async function asPicture(document: Document, { head, lines }: Written): Promise<Uint8Array<ArrayBuffer> | null> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.font = font;
  const rows = lines.map((one) => ({ ...one, wrapped: wrap(pen, one.text, bubble - 28) }));
  const heights = rows.map(({ wrapped }) => wrapped.length * line + 48);
  const top = edge + head.length * line + 16;
  canvas.width = width * scale;
  canvas.height = (heights.reduce((sum, height) => sum + height, top) + edge) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = colours.ground;
  pen.fillRect(0, 0, width, canvas.height);
  pen.textBaseline = 'top';
  for (const [at, words] of head.entries()) {
    pen.font = at === 0 ? `600 ${font}` : small;
    pen.fillStyle = at === 0 ? colours.ink : colours.soft;
    pen.fillText(words, edge, edge + at * line);
  }
  let y = top;
  for (const [at, { side, who, wrapped }] of rows.entries()) {
    pen.font = font;
    const inner = Math.max(...wrapped.map((words) => pen.measureText(words).width));
    const x = side === 'agent' ? width - edge - inner - 28 : edge;
    pen.font = small;
    pen.fillStyle = colours.soft;
    pen.fillText(who, side === 'agent' ? width - edge - pen.measureText(who).width : edge, y);
    if (side !== 'system') {
      pen.fillStyle = colours[side];
      pen.beginPath();
      pen.roundRect(x, y + 18, inner + 28, wrapped.length * line + 14, 8);
      pen.fill();
    }
    pen.font = font;
    pen.fillStyle = colours.ink;
    for (const [row, words] of wrapped.entries()) pen.fillText(words, x + 14, y + 26 + row * line);
    y += heights[at] ?? 0;
  }
  const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}
