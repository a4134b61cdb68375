/** A format of phrase files: how to know one, and how its rows become drafts. One file a format; index.ts lists them. */
import type { ColumnRole } from '../header';
import { nameOf } from '../header';
import type { Draft, RowFault } from '../draft';

/** What one row holds, by its column's name as the format writes it; '' where the file has no such column. */
export type Cells = (column: string) => string;

export interface TableFormat {
  shape: 'table';
  id: string;
  /** The tool's own name, the same in every language. */
  name: string;
  /** Names that a row of headers must hold, all of them, to be this format's. */
  needs: readonly string[];
  /** What each column holds; columns without a line are ignored. */
  columns: Readonly<Record<string, ColumnRole>>;
  /** For cells that mean more than their words. @param plain what the columns say @returns null for a row to skip */
  refine?: (plain: Draft, cells: Cells) => Draft | RowFault | null;
}

export interface TreeItem {
  /** From 1, in the file's order. */
  at: number;
  read: Draft | RowFault;
  /** What to show of an item that is no phrase. */
  text?: string;
}

export interface TreeFormat {
  shape: 'tree';
  id: string;
  name: string;
  /** @returns the items; null when the value has not this format's shape */
  read: (tree: unknown) => Iterable<TreeItem> | null;
}

/** Names may be given as the tool writes them, brackets and all. @returns the format, its names comparable */
export const defineTable = (given: Omit<TableFormat, 'shape'>): TableFormat => ({
  ...given,
  shape: 'table',
  needs: given.needs.map(nameOf),
  columns: Object.fromEntries(Object.entries(given.columns).map(([name, role]) => [nameOf(name), role])),
});

export const defineTree = (given: Omit<TreeFormat, 'shape'>): TreeFormat => ({ ...given, shape: 'tree' });
