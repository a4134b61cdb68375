/** The names in a table's first rows, compared as their tools write them: any brackets, any case, with or without stars. */
import { fold } from '../../text/fold';

/** What a column of a phrase table holds. */
export const columnRoles = ['title', 'text', 'group', 'subgroup', 'code', 'tags', 'id', 'ignore'] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** A role for each column, from the left. */
export type Columns = readonly ColumnRole[];

/** Headers stand in the first row, or below some lines of help: 懒人客服 has one, 千牛's robot two. */
export const searchedRows = 5;

/** `*话术内容（1500字以内）` → 话术内容 */
export const nameOf = (cell: string): string =>
  fold(cell.slice(0, 200))
    .replaceAll(/^\ufeff|\(.*?\)|[[\]【】*:"'\s]/g, '')
    .trim();

/** @returns the names of a row of headers as one text, the same for the same set in the same order */
export const headerKey = (row: readonly string[]): string => row.map(nameOf).join('\t').replace(/\t+$/, '');
