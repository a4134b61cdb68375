/** The shop's size table: which body each size is cut for. */
import * as v from 'valibot';
import { heightLimits, weightLimits } from './measures';
import type { Range } from './range';

export const sizeLimits = { rows: 40, name: 20 } as const;

/** Null where a size does not depend on it. */
const range = ([least, most]: readonly [number, number]) => {
  const end = v.pipe(v.number(), v.minValue(least), v.maxValue(most));
  const ends = v.pipe(
    v.tuple([end, end]),
    v.check(([from, to]) => from <= to),
  );
  return v.nullable(ends);
};

const sizeRowSchema = v.object({
  size: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(sizeLimits.name)),
  /** cm */
  height: range(heightLimits),
  /** kg */
  weight: range(weightLimits),
});

/** In the order in which the shop wrote it. */
export const sizeTableSchema = v.pipe(v.array(sizeRowSchema), v.maxLength(sizeLimits.rows));

export type SizeRow = v.InferOutput<typeof sizeRowSchema>;
export type SizeTable = v.InferOutput<typeof sizeTableSchema>;

const middle = (range: Range | null): number | null => range && (range[0] + range[1]) / 2;

/** @returns below 0 when `a` is cut for a smaller body; 0 when that can't be said */
function compare(a: SizeRow, b: SizeRow): number {
  for (const name of ['weight', 'height'] as const) {
    const [one, other] = [middle(a[name]), middle(b[name])];
    if (one !== null && other !== null && one !== other) return one - other;
  }
  return 0;
}

/** @returns the rows from the smallest to the largest size, whichever way round the shop wrote them */
export const bySize = (table: SizeTable): SizeRow[] => [...table].sort(compare);

/** Two spellings of one size: `m码` and `M`. */
export const sizeName = (size: string): string =>
  size
    .trim()
    .toUpperCase()
    .replace(/[码碼号號]$/, '');
