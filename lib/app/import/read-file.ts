/** Reads a file of phrases, whatever tool wrote it. Runs in a worker of the options page; readers of tables load when one is needed. */
import type { ReadRow } from '../../core/library/import/draft';
import { columnsOf, guessColumns, type Header, type KnownColumns } from '../../core/library/import/columns';
import { headerKey } from '../../core/library/import/header';
import { readTable, type Table } from '../../core/library/import/read-table';
import { type Besides, nothingBesides } from '../../core/library/backup';
import { beginsAsBackup } from '../../core/library/import/own-file';
import { depthOfJson, readTree } from '../../core/library/import/read-tree';
import { jsonFaultLine } from '../../core/text/json-line';
import type { Settings } from '../../core/library/settings';
import { readCsv } from './decode/read-csv';
import { readSheet } from './decode/read-sheet';
import { nestsTooDeep, readYaml } from './decode/read-yaml';
import { fileLimits, mostOf } from './limits';

/** Why nothing could be read from a file; ids of the message files. */
const fileFaults = [
  ...(['empty', 'too_big', 'too_big_inside', 'too_many', 'too_deep', 'not_text'] as const),
  ...(['unknown', 'no_phrases', 'newer', 'broken', 'too_slow'] as const),
] as const;
export type FileFault = (typeof fileFaults)[number];

export interface ReadFile {
  kind: 'read';
  /** The tool that wrote it; null when the columns told. */
  format: string | null;
  /** Whether it has columns, which the agent may name otherwise. */
  isTable: boolean;
  rows: ReadRow[];
  /** Of Tiexin's own files: built-in phrases that are deleted there, settings, and all the rest. */
  hidden: string[];
  settings: Partial<Settings>;
  besides: Besides;
}

/** A table whose columns the agent must name. */
export interface UnknownColumns {
  kind: 'columns';
  /** What is remembered about tables with these names. */
  key: string;
  guess: Header;
  /** The first rows, from the one (counted from 0) that may hold names. */
  sample: string[][];
  from: number;
}

/** A file that can't be used at all. */
export interface WholeFault {
  fault: FileFault;
  /** The line where reading ended, from 1; null where there are no lines. */
  line: number | null;
}

export type FileAnswer = ReadFile | UnknownColumns | ({ kind: 'fault' } & WholeFault);

export interface ReadOptions {
  /** Decodes a text file: UTF-8, UTF-16 or GB18030. */
  textOf: (file: Blob) => Promise<string>;
  known: KnownColumns;
  /** What the agent says about this very file; `ask` when he wants to be asked. */
  chosen: Header | 'ask' | null;
}

type Answer = ReadFile | UnknownColumns | WholeFault | FileFault;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

const shown = { rows: 6, cells: 12, characters: 60 };

/** @returns the phrases and what is wrong with other rows, what to ask, or why the whole file can't be used; never throws */
export async function readPhraseFile(file: File, options: ReadOptions): Promise<FileAnswer> {
  if (file.size === 0) return fault('empty');
  try {
    const own = beginsAsBackup(await file.slice(0, 200).text());
    if (file.size > (own ? fileLimits.own : fileLimits).bytes) return fault('too_big');
    const read = await readAny(file, options);
    if (typeof read === 'string') return fault(read);
    if ('fault' in read) return { kind: 'fault', ...read };
    if (read.kind === 'read' && read.rows.length > mostOf(read.rows)) return fault('too_many');
    const nothing = read.kind === 'read' && read.rows.length + read.hidden.length === 0;
    return nothing ? fault('no_phrases') : read;
  } catch {
    return fault('broken');
  }
}

const fault = (fault: FileFault): FileAnswer => ({ kind: 'fault', fault, line: null });

async function readAny(file: File, options: ReadOptions): Promise<Answer> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (startsWith(head, 0x50, 0x4b) || startsWith(head, 0xd0, 0xcf, 0x11, 0xe0))
    return ofSheets(await readSheet(file.name, new Uint8Array(await file.arrayBuffer())), options);
  const text = (await options.textOf(file)).replace(/^\ufeff/, '');
  if (isBinary(text)) return 'not_text';
  const plain = /\.(?:csv|tsv|txt)$/i.test(file.name);
  if (/^\s*</.test(text) && /<(?:table|workbook|ss:workbook)\b/i.test(text.slice(0, 20_000)))
    return ofSheets(await readSheet(file.name, text), options);
  if (/\.json$/i.test(file.name) || (!plain && /^\s*[[{]/.test(text))) return ofJson(text);
  if (/\.ya?ml$/i.test(file.name) || (!plain && /^matches:/m.test(text))) return ofYaml(text);
  return ofTables([await readCsv(file.name, text)], options);
}

/** Texts have hardly a control character or one that no encoding knows; other files that were read as text have many. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  const strange = head.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 3 && strange * 50 > head.length;
}

function ofJson(text: string): Answer {
  if (depthOfJson(text, fileLimits.depth) > fileLimits.depth) return 'too_deep';
  try {
    return ofTree(JSON.parse(text));
  } catch {
    return { fault: 'broken', line: jsonFaultLine(text) };
  }
}

async function ofYaml(text: string): Promise<Answer> {
  if (text.length > fileLimits.yaml) return 'too_big_inside';
  if (nestsTooDeep(text)) return 'too_deep';
  const { tree, line } = await readYaml(text);
  return tree === null ? { fault: 'broken', line } : ofTree(tree);
}

function ofTree(tree: unknown): ReadFile | FileFault {
  const read = readTree(tree);
  if (read === null) return 'no_phrases';
  return read === 'newer'
    ? 'newer'
    : { kind: 'read', isTable: false, hidden: [], settings: {}, besides: nothingBesides, ...read };
}

const ofSheets = (sheets: Table[] | 'too_big' | null, options: ReadOptions): Answer =>
  sheets === null ? 'broken' : sheets === 'too_big' ? 'too_big_inside' : ofTables(sheets, options);

/** Sheets beside one that is known (notes, prices) are left alone. */
function ofTables(tables: readonly Table[], { known, chosen }: ReadOptions): Answer {
  const [first] = tables;
  if (!first?.rows.some((cells) => cells.some((cell) => cell.trim() !== ''))) return 'empty';
  if (tables.some(({ rows }) => rows.length > fileLimits.tableRows)) return 'too_many';
  if (chosen === 'ask') return askAbout(first, columnsOf(first.rows, known));
  const read = (chosen ? [first] : tables).flatMap((table) => readTable(table, known, chosen) ?? []);
  if (read.length > 0)
    return {
      kind: 'read',
      isTable: true,
      format: read.find(({ format }) => format !== null)?.format ?? null,
      rows: read.flatMap(({ rows }) => rows),
      hidden: [],
      settings: {},
      besides: nothingBesides,
    };
  if (first.rows.length < 2 && (first.rows[0]?.length ?? 0) < 2) return 'unknown';
  return askAbout(first, guessColumns(first.rows));
}

function askAbout({ rows }: Table, guess: Header): UnknownColumns {
  const from = Math.max(0, guess.row);
  return {
    kind: 'columns',
    key: headerKey(rows[from] ?? []),
    guess,
    from,
    sample: rows
      .slice(from, from + shown.rows)
      .map((cells) => cells.slice(0, shown.cells).map((cell) => cell.slice(0, shown.characters))),
  };
}
