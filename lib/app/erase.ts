/** Erases everything that this browser keeps. What other browsers published stays theirs. */
import type { Area } from '../platform/areas';

export interface EraseMeans {
  /** Takes this browser's own pages out of the synced storage. */
  withdraw: () => Promise<void>;
  local: Area;
  session: Area;
  /** Deletes the database; whoever held it opens a new one. */
  deleteDatabase: () => Promise<void>;
  /** Keeps what other browsers published from coming back by itself. */
  stopSync: () => Promise<void>;
}

/** The snapshot goes before the database: an empty database beside a snapshot counts as lost, and is restored. */
export async function eraseAll({ withdraw, local, session, deleteDatabase, stopSync }: EraseMeans): Promise<void> {
  await withdraw();
  for (const area of [local, session]) await area.remove(Object.keys(await area.read()));
  await deleteDatabase();
  await stopSync();
}
