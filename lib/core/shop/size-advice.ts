/** What the size table says of a body. */
import type { Range } from './range';
import { bySize, sizeName, type SizeRow, type SizeTable } from './size-table';

/** What a buyer said of their body. */
export interface Measures {
  /** cm */
  height: number | null;
  /** kg */
  weight: number | null;
  usualSize: string | null;
}

export type MeasureName = 'height' | 'weight';

export type SizeAdvice =
  /** `usual` is what the buyer wears, in the table's words; null when it is not in the table, or not known. */
  | { kind: 'fits'; size: string; usual: string | null }
  | { kind: 'between'; smaller: string; larger: string; usual: string | null }
  | { kind: 'missing'; what: MeasureName[] }
  /** Smaller or larger than every size. */
  | { kind: 'outside' }
  /** By the height one size, by the weight another one that is no neighbour. */
  | { kind: 'apart' };

const names = ['height', 'weight'] as const;

const holds = (range: Range | null, value: number): boolean => !range || (value >= range[0] && value <= range[1]);

/**
 * The first row that is not too small, and the last that is not too large. In order when a row holds the value, the other
 * way round when it lies between two; null when it lies outside the table.
 */
function bounds(rows: readonly SizeRow[], name: MeasureName, value: number): [first: number, last: number] | null {
  const first = rows.findIndex((row) => value <= (row[name]?.[1] ?? Infinity));
  const last = rows.findLastIndex((row) => value >= (row[name]?.[0] ?? 0));
  return first === -1 || last === -1 ? null : [first, last];
}

/** @returns null when there is no table */
export function adviseSize(table: SizeTable, measures: Measures): SizeAdvice | null {
  if (table.length === 0) return null;
  const rows = bySize(table);
  const needed = names.filter((name) => rows.some((row) => row[name] !== null));
  const what = needed.filter((name) => measures[name] === null);
  if (what.length > 0) return { kind: 'missing', what };
  const found = needed.map((name) => bounds(rows, name, measures[name] ?? 0));
  const sound = found.filter((one) => one !== null);
  if (sound.length < found.length) return { kind: 'outside' };

  const ends = [Math.max(...sound.map(([first]) => first)), Math.min(...sound.map(([, last]) => last))] as const;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  // Height and weight may lie in neighbouring rows, no further apart.
  if (ends[0] > ends[1] && high - low > 1) return { kind: 'apart' };
  const [smaller, larger] = [rows[Math.floor((low + high) / 2)], rows[Math.ceil((low + high) / 2)]];
  if (!smaller || !larger) return { kind: 'outside' };
  const worn = measures.usualSize === null ? null : sizeName(measures.usualSize);
  const usual = table.find(({ size }) => sizeName(size) === worn)?.size ?? null;
  if (smaller !== larger) return { kind: 'between', smaller: smaller.size, larger: larger.size, usual };
  // In a table whose heights and weights do not rise together the row in the middle may hold neither.
  const fits = needed.every((name) => holds(smaller[name], measures[name] ?? 0));
  return fits ? { kind: 'fits', size: smaller.size, usual } : { kind: 'apart' };
}
