/** Reads a size table that was pasted from a spreadsheet, a CSV file or a product page. */
import { fold } from '../text/fold';
import type { MeasureName } from './size-advice';
import type { WeightUnit } from './measures';
import { readHeights, readWeights } from './range';
import { sizeLimits, sizeName, type SizeRow } from './size-table';

export type RowFault = 'no_size' | 'long_size' | 'nothing_known' | 'bad_height' | 'bad_weight' | 'twice' | 'too_many';

export interface FaultyRow {
  text: string;
  fault: RowFault;
}

export interface ReadTable {
  rows: SizeRow[];
  faulty: FaultyRow[];
  /** The line that names the columns, to keep beside faulty rows; null when there was none. */
  head: string | null;
}

type Column = 'size' | MeasureName;

/** A row as somebody writes it. */
export type WrittenRow = { [column in Column]: string };

/** What columns are called, folded. */
const headers: { readonly [column in Column]: RegExp } = {
  size: /^(?:尺码|尺寸|码数|码|号型|型号|规格|sizes?)/,
  height: /^(?:建议|适合|参考|推荐)?(?:身高|height)/,
  weight: /^(?:建议|适合|参考|推荐)?(?:体重|weight)/,
};
const columnNames = ['size', 'height', 'weight'] as const;

const columnOf = (cell: string): Column | null => columnNames.find((name) => headers[name].test(fold(cell))) ?? null;

const aroundDash = /\s*([-‐-―－~～〜∼至到])\s*/g;

/** Tabs or commas; where there are neither, spaces, except those inside a range. */
function cellsOf(line: string): string[] {
  const marks = line.includes('\t') ? '\t' : /[,，]/.test(line) ? /[,，]/ : null;
  const cells = marks === null ? line.trim().replaceAll(aroundDash, '$1').split(/\s+/) : line.split(marks);
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

interface Line {
  text: string;
  cells: string[];
}

/** A table that lies on its side: sizes in the first line, heights and weights each in a line of their own. */
function upright(lines: Line[]): Line[] {
  const columns = lines.map(({ cells: [first = ''] }) => columnOf(first));
  const lies = lines.length > 1 && columns.every((column) => column !== null) && !columnOf(lines[0]?.cells[1] ?? '');
  if (!lies) return lines;
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const cells = lines.map((line) => line.cells[at] ?? '');
    return { text: cells.join('\t'), cells };
  });
}

/** @returns the unit that a column's name tells: 体重（斤） */
const unitIn = (header: string): WeightUnit | null =>
  /公斤|千克|kg/.test(fold(header)) ? 'kg' : header.includes('斤') ? 'jin' : null;

/** @param bare what weights without a unit are counted in, where the column's name does not say it either */
export function readSizeTable(text: string, bare: WeightUnit): ReadTable {
  const written = text
    .split(/\r?\n/)
    .map((line) => ({ text: line.trim(), cells: cellsOf(line) }))
    .filter(({ text }) => text !== '');
  const lines = upright(written);
  const first = lines[0];
  const named = first?.cells.map(columnOf) ?? [];
  const head = named.some((column) => column !== null) ? (first?.text ?? null) : null;
  const columns: readonly (Column | null)[] = head === null ? columnNames : named;
  const unit = unitIn(first?.cells[columns.indexOf('weight')] ?? '');
  const counted = head === null ? bare : (unit ?? bare);

  const rows: SizeRow[] = [];
  const faulty: FaultyRow[] = [];
  for (const { text, cells } of head === null ? lines : lines.slice(1)) {
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
    const written = { size: cell('size'), height: cell('height'), weight: cell('weight') };
    const read = readSizeRow(written, counted, rows);
    if (typeof read === 'string') faulty.push({ text, fault: read });
    else rows.push(read);
  }
  return { rows, faulty, head };
}

/** @param before the rows above it. @returns the row, or what is wrong with it */
export function readSizeRow(written: WrittenRow, bare: WeightUnit, before: readonly SizeRow[]): SizeRow | RowFault {
  const [size, tall, heavy] = [written.size.trim(), written.height.trim(), written.weight.trim()];
  const row = { size, height: readHeights(tall), weight: readWeights(heavy, bare) };
  if (size === '') return 'no_size';
  if (size.length > sizeLimits.name) return 'long_size';
  if (tall !== '' && !row.height) return 'bad_height';
  if (heavy !== '' && !row.weight) return 'bad_weight';
  if (!row.height && !row.weight) return 'nothing_known';
  if (before.some((other) => sizeName(other.size) === sizeName(size))) return 'twice';
  return before.length >= sizeLimits.rows ? 'too_many' : row;
}
