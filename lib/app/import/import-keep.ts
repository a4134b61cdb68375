/** What the import remembers: columns that the agent has named, and the way back from the last import. */
import * as v from 'valibot';
import { type Columns, columnRoles } from '../../core/library/import/header';
import type { Kept } from '../../platform/keep';
import type { ToldColumns } from './in-worker';
import { undoSchema, type UndoRecord } from './undo-record';

export const toldSchema = v.record(v.string(), v.array(v.picklist(columnRoles)));
export const keptUndoSchema = v.nullable(undoSchema);

/** Small things that outlive the page. */
export interface Keep {
  columns: () => Promise<ToldColumns>;
  rememberColumns: (key: string, columns: Columns) => Promise<void>;
  undo: () => Promise<UndoRecord | null>;
  keepUndo: (record: UndoRecord | null) => Promise<void>;
}

/** More tables than a team has. */
const most = 50;

type Told = v.InferOutput<typeof toldSchema>;

export const createKeep = (told: Kept<Told>, undo: Kept<UndoRecord | null>): Keep => ({
  columns: told.read,
  rememberColumns: async (key, columns) => {
    const others = Object.entries(await told.read()).filter(([name]) => name !== key);
    const latest: [string, Told[string]] = [key, [...columns]];
    await told.write(Object.fromEntries([...others, latest].slice(-most)));
  },
  undo: undo.read,
  keepUndo: undo.write,
});
