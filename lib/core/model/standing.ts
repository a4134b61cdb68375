/**
 * How the panel stands in a window: beside the page, over it, or as a slim rail, and never over what the agent writes
 * and sends with.
 */
import type { Box } from '../shape/seen';
import { panelWidth } from './panel-width';
import type { SiteView } from './view';

/** CSS px */
export const room = {
  /** What a page needs for itself: a list of conversations and a chat. With less beside the panel it lies over the page. */
  page: 528,
  rail: 44,
  /** Little more than head and search, the rest scrolls: what a 1366 × 768 screen leaves above a composer at 200 % zoom. */
  least: 144,
  /** The rail's button and one badge. */
  leastRail: 96,
} as const;

/** What the agent chose. */
export interface Wish extends Pick<SiteView, 'collapsed' | 'side' | 'width'> {
  /** Where the panel has no room beside the page it is a rail until the agent opens it there; of this page alone. */
  opened: boolean;
}

/** What was measured. CSS px */
export interface Surface {
  width: number;
  height: number;
  /** Composer and send button with what stands around them, in this window; null where none is known. */
  keep: Box | null;
}

export interface Standing {
  /** There is no room for the panel beside the page. */
  narrow: boolean;
  /** It is a rail. */
  folded: boolean;
  /** It can't be anything else: opened, it would cover what it must not. */
  cramped: boolean;
  /** Where it stands; the other side than chosen if only that one is free. */
  side: SiteView['side'];
  /** Of the panel, also while it is folded. */
  width: number;
  box: Box;
}

/** @returns whether a window this wide has no room for a panel beside its page */
const isNarrow = (window: number): boolean => window < room.page + panelWidth.least;

/** @returns how wide the panel is in a window, when it is open: beside the page it leaves it what it needs */
const widthIn = (window: number, chosen: number): number =>
  Math.min(chosen, isNarrow(window) ? window : window - room.page);

/** @returns the margin that the page is given at the chosen side: never another for opening what lies over it */
export const marginIn = (window: number, { collapsed, width }: Pick<Wish, 'collapsed' | 'width'>): number =>
  collapsed || isNarrow(window) ? room.rail : widthIn(window, width);

/**
 * A page with a least width does not narrow: a margin only pushes it out of the window at the other side.
 * @param keep where what the agent writes with is under that margin, measured from the page's own edge
 * @returns the margin that leaves it in the window; the same one where it is in, or would be out anyway
 */
export function marginKeeping(keep: Box, window: number, side: SiteView['side'], margin: number): number {
  const out = Math.ceil(side === 'left' ? keep.right - window : -keep.left);
  return out > 0 && out <= margin ? margin - out : margin;
}

/** Edges that meet do not cover each other, nor do half pixels. */
const slack = 1;

/** @returns whether two boxes share more than an edge */
export const covers = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;

/** @returns the tallest free part of the strip at one edge of the window */
function freeStrip({ width: window, height, keep }: Surface, side: SiteView['side'], width: number): Box {
  const [left, right] = side === 'right' ? [window - width, window] : [0, width];
  const whole = { left, right, top: 0, bottom: height };
  if (!keep || !covers(whole, keep)) return whole;
  const above = { ...whole, bottom: Math.max(0, Math.floor(keep.top)) };
  const below = { ...whole, top: Math.min(height, Math.ceil(keep.bottom)) };
  return above.bottom >= height - below.top ? above : below;
}

/** @returns how it stands; the chosen side comes first, and the tallest place where none is tall enough */
export function standIn(surface: Surface, { collapsed, side, width: chosen, opened }: Wish): Standing {
  const narrow = isNarrow(surface.width);
  const width = widthIn(surface.width, chosen);
  const sides = [side, side === 'right' ? 'left' : 'right'] as const;
  const places = (wide: number): { side: SiteView['side']; box: Box; tall: number }[] =>
    sides.map((side) => {
      const box = freeStrip(surface, side, wide);
      return { side, box, tall: box.bottom - box.top };
    });
  const open = places(width).find(({ tall }) => tall >= room.least);
  const folded = (narrow ? !opened : collapsed) || !open;
  const rails = places(Math.min(room.rail, surface.width));
  const rail = rails.find(({ tall }) => tall >= room.leastRail) ?? rails.toSorted((a, b) => b.tall - a.tall)[0];
  const place = folded ? rail : open;
  return {
    ...{ narrow, folded, cramped: !open, width },
    side: place?.side ?? side,
    box: place?.box ?? { left: 0, top: 0, right: 0, bottom: 0 },
  };
}
