/** Reading and writing files in a worker: the page stays alive whatever is in them, and one that takes too long is given up. */
import type { ReadRow } from '../../core/library/import/draft';
import type { Columns } from '../../core/library/import/header';
import { writeSheet } from '../export/write-sheet';
import { type FileAnswer, type FileFault, readPhraseFile, type ReadOptions } from './read-file';

/** What the agent has said about columns, by the names of a table. */
export type ToldColumns = Readonly<Record<string, Columns>>;

export interface Job {
  file: File;
  told: ToldColumns;
  chosen: ReadOptions['chosen'];
}

/** Rows come in parts, so that taking them in never holds the page up. */
type Report = { rows: ReadRow[] } | { end: FileAnswer };

const part = 400;

/** No file of the allowed size takes this long. ms */
const patience = 30_000;

export interface Side {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message', listener: (event: { data: unknown }) => void) => void;
}

/** The worker's side. */
export function serveFiles(port: Side, textOf: ReadOptions['textOf']): void {
  port.addEventListener('message', ({ data }) => {
    const job = data as Job | { rows: string[][] }; // only our own page can post to its worker
    if ('file' in job) void read(port, job, textOf);
    else void writeSheet(job.rows).then((bytes) => port.postMessage({ bytes }));
  });
}

async function read(port: Side, { file, told, chosen }: Job, textOf: ReadOptions['textOf']): Promise<void> {
  const known = (key: string): Columns | undefined => (Object.hasOwn(told, key) ? told[key] : undefined);
  const answer = await readPhraseFile(file, { textOf, known, chosen });
  const report = (message: Report): void => port.postMessage(message);
  if (answer.kind !== 'read') return report({ end: answer });
  for (let from = 0; from < answer.rows.length; from += part) report({ rows: answer.rows.slice(from, from + part) });
  report({ end: { ...answer, rows: [] } });
}

export interface WorkerSide {
  postMessage: (message: unknown) => void;
  addEventListener: (type: 'message' | 'error', listener: (event: { data?: unknown }) => void) => void;
  terminate: () => void;
}

const givenUp = (fault: FileFault): FileAnswer => ({ kind: 'fault', fault, line: null });

/** The page's side. @param start starts a worker, which ends with its file @returns null when `signal` ended it */
export function readInWorker(start: () => WorkerSide, job: Job, signal: AbortSignal): Promise<FileAnswer | null> {
  const port = start();
  const rows: ReadRow[] = [];
  return new Promise((resolve) => {
    const end = (answer: FileAnswer | null): void => {
      clearTimeout(timer);
      port.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(givenUp('too_slow')), patience);
    signal.addEventListener('abort', () => end(null), { once: true });
    port.addEventListener('error', () => end(givenUp('broken')));
    port.addEventListener('message', ({ data }) => {
      const report = data as Report; // our own worker, see above
      if ('rows' in report) for (const row of report.rows) rows.push(row);
      else end(report.end.kind === 'read' ? { ...report.end, rows } : report.end);
    });
    port.postMessage(job);
  });
}

/** @returns the bytes of an xlsx file; null when the worker failed */
export function writeInWorker(start: () => WorkerSide, rows: string[][]): Promise<Uint8Array<ArrayBuffer> | null> {
  const port = start();
  return new Promise((resolve) => {
    const end = (bytes: Uint8Array<ArrayBuffer> | null): void => {
      port.terminate();
      resolve(bytes);
    };
    port.addEventListener('error', () => end(null));
    port.addEventListener('message', ({ data }) => {
      const { bytes } = data as { bytes: Uint8Array<ArrayBuffer> }; // our own worker, see above
      end(bytes);
    });
    port.postMessage({ rows });
  });
}
