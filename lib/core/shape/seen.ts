/**
 * What is measured of a chat page: boxes and looks, as a tree. Everything that reads a page by its shape works on this
 * alone, so it can be tried on recorded pages without a browser.
 */

/** CSS px, in the viewport of the page's frame. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type SeenKind = 'box' | 'text' | 'break' | 'image' | 'button' | 'field';

/** How an element, or the element around a run of text, is drawn. */
export interface Look {
  /** Background, border and shadow as one signature; '' when it is not set off from what lies behind it. */
  paint: string;
  /** Colour of its letters. */
  ink: string;
  /** Of its letters. px */
  size: number;
  bold: boolean;
  /** Flows within a line of text. */
  inline: boolean;
  centred: boolean;
  /** A bar at its start, as quotes have it. */
  bar: boolean;
  /** Invites a click: the pointer is a hand. */
  hand: boolean;
}

/** One visible element or run of text. What can't be seen is not in the tree. */
export interface Seen {
  box: Box;
  kind: SeenKind;
  look: Look;
  /** Of a run of text, as it is drawn; of an image, what stands for it. '' otherwise. */
  text: string;
  /** A whole date that the page gives beside what it shows; ''. */
  date: string;
  /** ARIA role, or the one its tag has; ''. */
  role: string;
  tag: string;
  /** What tells one picture from another; ''. */
  source: string;
  kids: readonly Seen[];
}

export const width = ({ left, right }: Box): number => right - left;
export const height = ({ top, bottom }: Box): number => bottom - top;

/** @returns how much of the narrower box's width the two share, 0..1 */
export function shareAcross(a: Box, b: Box): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return Math.max(0, shared) / Math.max(1, Math.min(width(a), width(b)));
}

/** @returns whether the second lies wholly under the first, up to a few px of overlap */
export const isUnder = (upper: Box, lower: Box): boolean => lower.top >= upper.bottom - 3;

/** @returns the smallest box around all; null of none */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (!first) return null;
  const all = { ...first };
  for (const box of others) {
    all.left = Math.min(all.left, box.left);
    all.top = Math.min(all.top, box.top);
    all.right = Math.max(all.right, box.right);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}

/** @returns how many nodes of a kind a tree holds */
export const countOf = (seen: Seen, kind: SeenKind): number =>
  seen.kids.reduce((sum, kid) => sum + countOf(kid, kind), seen.kind === kind ? 1 : 0);

/** @returns whether anything stands in it that a reader would see */
export const hasContent = (seen: Seen): boolean =>
  seen.kind === 'text' ? seen.text.trim() !== '' : seen.kind === 'image' || seen.kids.some((kid) => hasContent(kid));
