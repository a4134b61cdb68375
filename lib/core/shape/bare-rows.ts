/** Rows within a row where no bubble is painted. */
import { blocksOf } from './blocks';
import { areSeveral, contentKids, portraitsIn } from './bubbles';
import { around, type Box, type Seen, width } from './seen';

/** @returns the rows in it, told by their sides or their avatars alone; null when it is one message */
export function bareRows(row: Seen, across: number): Seen[] | null {
  let inner = row;
  while (contentKids(inner).length === 1 && contentKids(inner)[0]?.kind === 'box') inner = contentKids(inner)[0] ?? row;
  const kids = contentKids(inner);
  if (!areSeveral(kids)) return null;
  const faces = kids.filter((kid) => portraitsIn(kid).length > 0);
  const extents = kids.flatMap((kid) => around(blocksOf(kid).map(({ box }) => box)) ?? []);
  return faces.length > 1 || areMixed(extents, { ...row.box, right: row.box.left + across }) ? kids : null;
}

/** Whether some lean to the left and some to the right. */
export function areMixed(boxes: readonly Box[], room: Box): boolean {
  const least = 0.1 * width(room);
  const leans = boxes.map(({ left, right }) => room.right - right - (left - room.left));
  return leans.some((lean) => lean > least) && leans.some((lean) => lean < -least);
}
