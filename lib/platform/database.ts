/** Opens the library's database. Only the background does: elsewhere browsers may refuse (blocked third-party storage). */
import { deleteDB, openDB } from 'idb';
import { type Database, type Schema, type SchemaStep, schemaSteps } from './schema';

const databaseName = 'tiexin';

export interface Opening {
  /** Makes this browser's id on first use. */
  newDevice: () => string;
  /** The database was closed from outside: a newer version of us came, or the browser ended it. It must be opened anew. */
  closed?: () => void;
  steps?: readonly SchemaStep[];
}

/** @throws the browser's error; {@link faultOf} names it. A database of a newer version is refused and stays as it is. */
export const openDatabase = ({ newDevice, closed, steps = schemaSteps }: Opening): Promise<Database> =>
  openDB<Schema>(databaseName, steps.length, {
    async upgrade(database, from, _to, upgrade) {
      for (const step of steps.slice(from)) await step(database, newDevice, upgrade);
    },
    blocking: (_current, _next, event) => {
      // A newer version of us wants in: give way at once, or its upgrade waits for ever.
      if (event.target instanceof IDBDatabase) event.target.close();
      closed?.();
    },
    terminated: () => closed?.(),
  });

/** Whoever holds the database is told, closes it, and opens a new one afterwards. */
export const deleteDatabase = (): Promise<void> => deleteDB(databaseName);

/** @returns which fault an error of {@link openDatabase} means */
export function faultOf(error: unknown): 'newer_version' | 'blocked' | 'broken' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'newer_version';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'blocked' : 'broken';
}
