/** Reads a file of phrases, whatever tool wrote it. The readers of tables are loaded when one is needed. */
import { readJson } from '../../core/library/import/read-json';
import { readRows, type ReadPhrases } from '../../core/library/import/read-rows';

/** Why nothing could be read from a file; ids of the message files. */
export type FileFault = 'empty' | 'too_big' | 'too_many' | 'unknown' | 'newer' | 'broken';

const limits = { bytes: 20_000_000, rows: 10_000 };

/** Spreadsheets of today are ZIP archives, and begin like one. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function rowsOfSheet(file: File): Promise<string[][]> {
  const { default: readSheets } = await import('read-excel-file/universal');
  const [sheet] = await readSheets(file);
  return (sheet?.data ?? []).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
}

/** Tab, comma or semicolon, with quotes; told from the text itself. */
async function rowsOfText(text: string): Promise<string[][]> {
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false }).data;
}

/** Decodes a text file: UTF-8, UTF-16 or GBK. */
export type TextReader = (file: File) => Promise<string>;

/** @returns the phrases and what is wrong with other rows, or why the whole file can't be used */
export async function readPhraseFile(file: File, textOf: TextReader): Promise<ReadPhrases | FileFault> {
  if (file.size === 0) return 'empty';
  if (file.size > limits.bytes) return 'too_big';
  try {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (isArchive(head)) return tableOf(await rowsOfSheet(file));
    const text = await textOf(file);
    return /^[\s\ufeff]*[[{]/.test(text)
      ? (readJson(text.replace(/^\ufeff/, '')) ?? 'unknown')
      : tableOf(await rowsOfText(text));
  } catch {
    return 'broken';
  }
}

function tableOf(rows: string[][]): ReadPhrases | FileFault {
  if (rows.length > limits.rows) return 'too_many';
  const read = readRows(rows);
  return !read || read.phrases.length + read.faulty.length === 0 ? 'unknown' : read;
}
