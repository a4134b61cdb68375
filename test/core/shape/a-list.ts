/** Message lists as measured boxes: what a browser would have measured, in round numbers. */
import type { Box, Look, Seen } from '../../../lib/core/shape/seen';

const look = (change: Partial<Look> = {}): Look => ({
  paint: '',
  ink: 'black',
  size: 14,
  bold: false,
  inline: false,
  centred: false,
  bar: false,
  hand: false,
  ...change,
});

const node = (kind: Seen['kind'], box: Box, change: Partial<Seen>): Seen => ({
  box,
  kind,
  look: look(),
  text: '',
  date: '',
  role: '',
  tag: 'div',
  source: '',
  kids: [],
  ...change,
});

export const boxOf = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

export const text = (words: string, box: Box, change: Partial<Look> = {}): Seen =>
  node('text', box, { text: words, look: look(change), tag: '' });

export const element = (box: Box, kids: readonly Seen[], change: Partial<Look> = {}): Seen =>
  node('box', box, { kids, look: look(change) });

/** One line of a chat 600 px wide. */
export interface Line {
  at: 'left' | 'right' | 'middle';
  text: string;
  paint?: string;
  name?: string;
  size?: number;
}

const wide = 600;
const high = 48;

/** A list of rows, each with a bubble at its side. */
export function listOf(lines: readonly Line[]): Seen {
  const rows = lines.map(({ at, text: words, paint = at === 'middle' ? '' : 'white', name, size = 14 }, row) => {
    const top = row * high;
    const across = Math.min(360, 24 + words.length * size);
    const left = at === 'left' ? 16 : at === 'right' ? wide - 16 - across : (wide - across) / 2;
    const bubble = element(
      boxOf(left, top + 14, left + across, top + 40),
      [text(words, boxOf(left + 12, top + 18, left + across - 12, top + 36), { size })],
      { paint },
    );
    const head =
      name === undefined
        ? []
        : [
            element(boxOf(left, top, left + 80, top + 12), [
              text(name, boxOf(left, top, left + 60, top + 12), { size: 11 }),
            ]),
          ];
    return element(boxOf(0, top, wide, top + high), [...head, bubble]);
  });
  return element(boxOf(0, 0, wide, lines.length * high), rows);
}
