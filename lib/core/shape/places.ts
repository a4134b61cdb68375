/** Where bodies stand in their list: at its left, at its right, in the middle. */
import { type Box, width } from './seen';
import type { Unit } from './units';

/** Two edges that are meant to be one. px */
const aligned = 10;

export type Place = 'left' | 'right' | 'centre' | 'unclear';

/** Where bodies begin at the left and end at the right, from the list's own edges; null while none has been seen. px */
export interface Edges {
  left: number | null;
  right: number | null;
  /** How bubbles at either edge are painted. */
  paints: Record<'left' | 'right', ReadonlySet<string>>;
}

export const gaps = (unit: Unit, list: Box): { left: number; right: number } => ({
  left: unit.box.left - list.left,
  right: list.right - unit.box.right,
});

const tolerance = (list: Box): number => Math.max(aligned, 0.04 * width(list));

/** The place by the two gaps alone. */
export function leaning(unit: Unit, list: Box): Place {
  const { left, right } = gaps(unit, list);
  const centred = Math.abs(left - right) <= Math.max(4, 0.02 * width(list));
  if (Math.abs(left - right) <= tolerance(list)) return centred && left > 0.12 * width(list) ? 'centre' : 'unclear';
  return left < right ? 'left' : 'right';
}

/** The edge that most have, within a few px; of equals the one further out. */
export function edgeOf(values: readonly number[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const value of values.toSorted((a, b) => a - b)) {
    const near = values.filter((other) => Math.abs(other - value) <= aligned / 2).length;
    if (near > most) [best, most] = [value, near];
  }
  return best;
}

/** @returns the place by the edges that the list's other messages keep to */
export function placeOf(unit: Unit, layout: Edges, list: Box): Place {
  const lean = leaning(unit, list);
  if (unit.kind === 'stamp') return 'centre';
  const { left, right } = gaps(unit, list);
  const atLeft = layout.left !== null && Math.abs(left - layout.left) <= aligned;
  const atRight = layout.right !== null && Math.abs(right - layout.right) <= aligned;
  if (lean === 'centre') {
    // In a narrow column a long bubble may leave the same room at both sides: then its edge and its colour tell.
    const place = atLeft ? 'left' : 'right';
    return atLeft !== atRight && unit.paint !== '' && layout.paints[place].has(unit.paint) ? place : 'centre';
  }
  if (atLeft !== atRight) {
    const place = atLeft ? 'left' : 'right';
    return lean === place || (lean === 'unclear' && unit.avatar?.side !== (atLeft ? 'right' : 'left'))
      ? place
      : 'unclear';
  }
  if (unit.avatar && lean !== (unit.avatar.side === 'left' ? 'right' : 'left')) return unit.avatar.side;
  return 'unclear';
}
