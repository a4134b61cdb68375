/** How much of a file is taken; more is another kind of file, or a fault, or meant to do harm. */
import type { ReadRow } from '../../core/library/import/draft';

export const fileLimits = {
  /** Bytes; 10,000 phrases of 300 characters are 9 MB. */
  bytes: 10_000_000,
  /** What a spreadsheet's archive may unpack to. Bytes. */
  inflated: 20_000_000,
  /** YAML takes its reader a second a megabyte. Bytes. */
  yaml: 1_000_000,
  /** Rows of all files together. */
  rows: 10_000,
  /** Tiexin's own files are taken back whole: a library of 50,000 phrases, and some room. */
  own: { bytes: 60_000_000, rows: 60_000 },
  /** Of one table, before wordings are joined. */
  tableRows: 60_000,
  /** Lists in lists; a phrase file has five levels. */
  depth: 32,
};

/** @returns how many rows one import may have; only Tiexin's own files name their phrases */
export const mostOf = (rows: readonly ReadRow[]): number =>
  rows.some((row) => 'phrase' in row && row.phrase.id !== '') ? fileLimits.own.rows : fileLimits.rows;
