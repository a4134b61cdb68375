/** Bubbles: the boxes of a message list that are set off from what lies behind them and hold what somebody wrote. */
import { type Block, blocksOf, lettersIn, mainSize } from './blocks';
import { type Box, hasContent, height, isUnder, type Seen, width } from './seen';
import { isStamp } from './words';

/** Avatars. px */
const portrait = { least: 14, most: 84 };
/** A box that is nearly as wide as the list is a row drawn in a colour. Share of the list's width. */
const rowWide = 0.9;

/** @returns whether a box has the size and proportions of an avatar */
export function isPortrait({ box }: Seen): boolean {
  const [w, h] = [width(box), height(box)];
  return (
    w >= portrait.least &&
    w <= portrait.most &&
    h >= portrait.least &&
    h <= portrait.most &&
    w / h > 0.7 &&
    w / h < 1.43
  );
}

/** @returns whether it is a picture of any kind: an image, or a box that shows one as its background */
const isPicture = (seen: Seen): boolean =>
  seen.kind === 'image' || (seen.kind === 'box' && seen.look.paint.includes('picture') && seen.kids.length === 0);

/** @returns whether a picture is more than an icon */
export const isLarge = ({ box }: Seen): boolean => width(box) > 44 && height(box) > 44;

/** Whether anything in it could be a message: words that are no stamp, or a large picture. */
function holdsWords(seen: Seen): boolean {
  if (blocksOf(seen).some(({ text }) => !isStamp(text))) return true;
  return pictures(seen).some((picture) => isLarge(picture));
}

/** @returns the pictures in a tree */
export function pictures(seen: Seen): Seen[] {
  if (isPicture(seen)) return [seen];
  return seen.kind === 'box' ? seen.kids.flatMap((kid) => pictures(kid)) : [];
}

/** Blocks that say more than a name line or a time would, given how large the letters of the inner boxes are. */
const substance = (blocks: readonly Block[], size: number): Block[] =>
  blocks.filter(({ text, look }) => !isStamp(text) && look.size > size - 1);

/**
 * @param across width of the list, px
 * @returns the bubbles in a tree, in document order, none inside another
 */
function bubblesIn(seen: Seen, across: number): Seen[] {
  if (seen.kind !== 'box') return [];
  const inner = seen.kids.flatMap((kid) => bubblesIn(kid, across));
  const { paint, inline } = seen.look;
  if (paint === '' || inline || isPicture(seen) || !holdsWords(seen)) return inner;
  if (inner.length === 0) return [seen];
  const rest = substance(blocksOf(seen, new Set(inner)), mainSize(inner.flatMap((one) => blocksOf(one))));
  if (rest.length === 0) return inner;
  return width(seen.box) >= rowWide * across && areSeveral(inner) ? inner : [seen];
}

/** @returns whether boxes stand one under the other, as messages do */
export function areSeveral(boxes: readonly Seen[]): boolean {
  const down = boxes.toSorted((a, b) => a.box.top - b.box.top);
  return down.length > 1 && down.every((one, at) => at === 0 || isUnder(down[at - 1]?.box ?? one.box, one.box));
}

/** What of a row's painted boxes are bubbles of their own, and what only stands beside them. */
export function sortBubbles(row: Seen, across: number): Seen[] {
  const painted = bubblesIn(row, across);
  const beside = painted.filter((one) => !isBadge(one, painted, row.box));
  if (beside.length < 2) return beside;
  const size = Math.max(...beside.map((one) => mainSize(blocksOf(one))));
  const full = beside.filter((one) => {
    const own = mainSize(blocksOf(one));
    if (own === 0) return true; // a picture
    if (own < size - 1.5 || one.look.hand) return false;
    // A quote stands right over what answers it.
    return !(one.look.bar && beside.some((other) => other !== one && isUnder(one.box, other.box)));
  });
  if (full.length < 2 || areSeveral(full)) return full.length > 0 ? full : beside.slice(0, 1);
  // Side by side: the one that says most.
  return full.toSorted((a, b) => lettersIn(blocksOf(b)) - lettersIn(blocksOf(a))).slice(0, 1);
}

/** A letter or two in a small square is an avatar when another box stands beside it, nearer the row's middle. */
function isBadge(one: Seen, painted: readonly Seen[], row: Box): boolean {
  if (!isLetters(one)) return false;
  return painted.some((other) => {
    const level = one.box.top < other.box.bottom && one.box.bottom > other.box.top;
    const beside = level && (one.box.right <= other.box.left + 2 || one.box.left >= other.box.right - 2);
    return other !== one && beside && (!isLetters(other) || margin(one.box, row) < margin(other.box, row));
  });
}

const isLetters = (one: Seen): boolean => isPortrait(one) && lettersIn(blocksOf(one)) <= 3;

const margin = (box: Box, row: Box): number => Math.min(box.left - row.left, row.right - box.right);

/** @returns the parts of a row that something can be read from */
export const contentKids = (seen: Seen): Seen[] => seen.kids.filter((kid) => kid.kind !== 'break' && hasContent(kid));

/** @returns the avatars in a tree: small pictures, and small squares of a letter or two */
export function portraitsIn(seen: Seen): Seen[] {
  if (isPortrait(seen) && (isPicture(seen) || (seen.look.paint !== '' && lettersIn(blocksOf(seen)) <= 3)))
    return [seen];
  return seen.kids.flatMap((kid) => portraitsIn(kid));
}
