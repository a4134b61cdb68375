/** From the rows of a table to phrases; what can't be read is named with its row and reason. */
import { type Draft, limits, type ReadRow, type RowFault, toPhrase } from './draft';
import { findHeader, type Header, type KnownColumns, onlyColumn, toldBefore } from './columns';
import type { TableFormat } from './formats/format';
import { bareFormats, tableFormats } from './formats';
import { unguardCell } from './guard';
import { type ColumnRole, nameOf, searchedRows } from './header';
import { joinWordings } from './wordings';

export interface Table {
  /** The file's name. */
  name: string;
  rows: readonly (readonly string[])[];
  /** Rows (from 0) that could not be read as they stand. */
  faults?: ReadonlyMap<number, RowFault>;
}

export interface ReadTable {
  /** The tool's name; null when the columns were known by their own names, or told by the agent. */
  format: string | null;
  rows: ReadRow[];
}

/**
 * @param chosen what the agent says about this very table
 * @returns null when nothing says which column holds the text
 */
export function readTable(table: Table, known: KnownColumns, chosen: Header | null = null): ReadTable | null {
  const { rows } = table;
  const told = chosen ?? toldBefore(rows, known);
  if (told) return { format: null, rows: read(table, told, null) };
  for (const [at, row] of rows.slice(0, searchedRows).entries()) {
    const names = row.map(nameOf);
    const format = tableFormats.find(({ needs }) => needs.every((name) => names.includes(name)));
    if (format) {
      const columns = names.map((name): ColumnRole => format.columns[name] ?? 'ignore');
      return { format: format.name, rows: read(table, { row: at, columns }, format) };
    }
  }
  const header = findHeader(rows);
  if (header) return { format: null, rows: read(table, header, null) };
  const bare = bareFormats.find(({ fits }) => fits(rows));
  if (bare) return { format: bare.name, rows: each(table, -1, (cells) => bare.draft(cells, table.name)) };
  const columns = onlyColumn(rows);
  return columns && { format: null, rows: read(table, { row: -1, columns }, null) };
}

function read(table: Table, { row, columns }: Header, format: TableFormat | null): ReadRow[] {
  const place = new Map<ColumnRole, number>();
  for (const [at, role] of columns.entries()) if (!place.has(role)) place.set(role, at);
  const names = new Map(table.rows[row]?.map((cell, at) => [nameOf(cell), at]));
  const rows = each(table, row, (cells) => {
    const at = (index: number | undefined): string => unguardCell(cells[index ?? -1]?.trim() ?? '');
    const of = (role: ColumnRole): string => at(place.get(role));
    const plain: Draft = {
      ...(of('id') !== '' && { id: of('id') }),
      title: of('title'),
      texts: [of('text')],
      group: [of('group'), of('subgroup')],
      code: of('code'),
      tags: of('tags')
        .slice(0, 4000)
        .split(/[,，;；、]/),
    };
    return format?.refine ? format.refine(plain, (name) => at(names.get(nameOf(name)))) : plain;
  });
  return joinWordings(rows);
}

/** @returns a row for each that has something in it; `draft` gives null for rows to skip */
function each(table: Table, header: number, draft: (cells: readonly string[]) => Draft | RowFault | null): ReadRow[] {
  return table.rows.flatMap((cells, index): ReadRow[] => {
    const broken = table.faults?.get(index);
    if (index <= header || (!broken && cells.every((cell) => cell.trim() === ''))) return [];
    const row = index + 1;
    const found = broken ?? draft(cells);
    if (found === null) return [];
    if (typeof found !== 'string') return [toPhrase(row, found)];
    return [{ row, fault: found, text: cells.join(' ').slice(0, limits.titleFromText * 3) }];
  });
}
