/** Runs of text joined to blocks: what a reader would call a line or a paragraph. */
import { around, type Box, height, type Look, type Seen, width } from './seen';

export interface Block {
  text: string;
  box: Box;
  /** Of its longest run. */
  look: Look;
  /** The elements around it within what was asked, outermost first; inline ones are not among them. */
  within: readonly Seen[];
  date: string;
}

/** Emoji come as small pictures. px */
const emojiSize = 40;

/** @returns the blocks of text in a tree, in document order; what stands in buttons and fields is left out */
export function blocksOf(root: Seen, skip?: ReadonlySet<Seen>): Block[] {
  const blocks: Block[] = [];
  let runs: Seen[] = [];
  let date = '';
  const flush = (within: readonly Seen[]): void => {
    const text = runs
      .map((run) => run.text)
      .join('')
      .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .trim();
    const letters = runs.filter(({ kind, text }) => kind === 'text' && text.trim() !== '');
    const [longest] = letters.toSorted((a, b) => b.text.length - a.text.length);
    const shown = longest ?? runs.find(({ kind }) => kind === 'image');
    const box = around(
      (letters.length > 0 ? letters : runs.filter(({ kind }) => kind === 'image')).map((run) => run.box),
    );
    if (text !== '' && shown && box) blocks.push({ text, box, look: shown.look, within, date });
    runs = [];
    date = '';
  };
  const walk = (seen: Seen, within: readonly Seen[]): void => {
    if (skip?.has(seen)) return;
    if (seen.date !== '') date = seen.date;
    if (seen.kind === 'text' || seen.kind === 'break') runs.push(seen);
    else if (seen.kind === 'image') {
      if (seen.text !== '' && width(seen.box) <= emojiSize && height(seen.box) <= emojiSize) runs.push(seen);
    } else if (seen.kind === 'box') {
      if (seen.look.inline) for (const kid of seen.kids) walk(kid, within);
      else {
        flush(within);
        const inner = [...within, seen];
        for (const kid of seen.kids) walk(kid, inner);
        if (seen.date !== '') date = seen.date;
        flush(inner);
      }
    }
  };
  walk(root, []);
  flush([]);
  // A picture beside words is an emoji, a picture alone is an avatar or a photo.
  return blocks.filter(({ text, look }) => look.size > 0 || text === '');
}

/** @returns the size of letters that most of the text has; 0 of none. px */
export function mainSize(blocks: readonly Block[]): number {
  const letters = new Map<number, number>();
  for (const { text, look } of blocks) letters.set(look.size, (letters.get(look.size) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export const lettersIn = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
