/** Tables in text: comma, tab or semicolon, with quotes; told from the text itself. */
import type { RowFault } from '../../../core/library/import/draft';
import type { Table } from '../../../core/library/import/read-table';

/** @param text without a byte order mark */
export async function readCsv(name: string, text: string): Promise<Table> {
  const { default: papa } = await import('papaparse');
  // Empty lines count as rows, but say nothing about the delimiter.
  const { meta } = papa.parse<string[]>(text.slice(0, 100_000), {
    ...{ preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: [',', '\t', ';'] },
  });
  const { data, errors } = papa.parse<string[]>(text, { delimiter: meta.delimiter });
  const faults = new Map<number, RowFault>();
  for (const { type, row } of errors) if (type === 'Quotes' && row !== undefined) faults.set(row, 'open_quote');
  return { name, rows: data, faults };
}
