/** What the import remembers: columns that the agent has named, and the way back from the last import. */
import * as v from 'valibot';
import { columnRoles } from '../../core/library/import/header';
import type { Kept } from '../../platform/keep';
import type { Keep } from './importer';
import { undoSchema, type UndoRecord } from './undo-record';

export const toldSchema = v.record(v.string(), v.array(v.picklist(columnRoles)));
export const keptUndoSchema = v.nullable(undoSchema);

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
