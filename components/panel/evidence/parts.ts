/** Sharing out a long transcript among pictures: browsers draw no canvas of any height. */

/** CSS px */
export const lineHeight = 22;
export const edge = 24;
/** Name and time above a bubble, its padding, and the way to the next. CSS px */
const around = 48;
/** A quarter of what every browser draws (32,767), and still to be looked at. CSS px */
const tallest = 7500;

export interface Sized<Row> {
  rows: Row[];
  /** Of the whole picture, CSS px. */
  height: number;
}

export const heightOf = (lines: number): number => lines * lineHeight + around;
export const headHeight = (lines: number): number => edge + lines * lineHeight + 16;

/**
 * @param headLines how many lines stand above the messages of each picture
 * @returns at least one part; a message that is too long for one goes on in the next
 */
export function partsOf<Row extends { wrapped: string[] }>(rows: readonly Row[], headLines: number): Sized<Row>[] {
  const empty = headHeight(headLines) + edge;
  const most = Math.floor((tallest - empty - around) / lineHeight);
  const parts: Sized<Row>[] = [];
  let part: Sized<Row> = { rows: [], height: empty };
  for (const row of rows.flatMap((one) => pieces(one, most))) {
    const height = heightOf(row.wrapped.length);
    if (part.rows.length > 0 && part.height + height > tallest) {
      parts.push(part);
      part = { rows: [], height: empty };
    }
    part.rows.push(row);
    part.height += height;
  }
  return [...parts, part];
}

function pieces<Row extends { wrapped: string[] }>(row: Row, most: number): Row[] {
  const count = Math.ceil(row.wrapped.length / most);
  if (count < 2) return [row];
  return Array.from({ length: count }, (_, at) => ({ ...row, wrapped: row.wrapped.slice(at * most, (at + 1) * most) }));
}
