/** Spreadsheets: xlsx, the old binary xls, and the tables in HTML or XML that shops' back ends call xls. */
import type { Table } from '../../../core/library/import/read-table';
import { storeZip, unzipSheet } from '../../../core/library/import/unzip';
import { fileLimits } from '../limits';

/** Columns beyond these hold no phrase. */
const widest = 100;

/** Whole rows come as lists of cells; what they say of their own size is not believed (千牛 writes it wrong). */
const options = {
  ...{ dense: true, nodim: true, sheetRows: fileLimits.tableRows + 2 },
  ...{ cellFormula: false, cellHTML: false, bookVBA: false },
};

/** @param file its name @returns the visible sheets that hold anything; null when it can't be read */
export async function readSheet(file: string, given: Uint8Array | string): Promise<Table[] | 'too_big' | null> {
  const { read } = await import('@e965/xlsx');
  let bytes = given;
  if (typeof bytes !== 'string' && bytes[0] === 0x50) {
    const parts = unzipSheet(bytes, fileLimits.inflated);
    if (parts === null || parts === 'too_big') return parts;
    bytes = storeZip(parts);
  }
  const book = read(bytes, { ...options, type: typeof bytes === 'string' ? 'string' : 'array' });
  return book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
    const rows = sheet && !hidden ? rowsOf(sheet) : [];
    return rows.length > 0 ? [{ name: file, rows }] : [];
  });
}

/** What the reader gives: a cell as it is shown, else as it is. */
interface Sheet {
  '!data'?: ({ w?: string; v?: string | number | boolean | Date } | undefined)[][];
}

/** Rows and cells may be missing anywhere: a sheet may name its last cell alone. */
function rowsOf(sheet: Sheet): string[][] {
  const rows: string[][] = [];
  for (const [index, cells] of Object.entries(sheet['!data'] ?? [])) {
    const row: string[] = [];
    for (const [at, cell] of Object.entries(cells ?? []))
      if (Number(at) < widest && cell) row[Number(at)] = cell.w ?? String(cell.v ?? '');
    rows[Number(index)] = Array.from(row, (text) => text ?? '');
  }
  return Array.from(rows, (row) => row ?? []);
}
