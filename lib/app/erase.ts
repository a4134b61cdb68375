/** Erases everything that this browser keeps, so that it is as freshly installed. What other browsers published stays theirs. */
import type { Area } from '../platform/areas';

export interface EraseMeans {
  /** Takes this browser's own pages out of the synced storage. */
  withdraw: () => Promise<void>;
  local: Area;
  session: Area;
  synced: Area;
  /** Gives back what the agent allowed: other sites, notifications. */
  giveBack: () => Promise<void>;
  /** Deletes the database; whoever held it opens a new one. */
  deleteDatabase: () => Promise<void>;
  /** Keeps what other browsers published from coming back by itself. */
  stopSync: () => Promise<void>;
}

/**
 * The snapshot goes before the database: an empty database beside a snapshot counts as lost, and is restored.
 * @returns whether sync was switched off, because other browsers' library would come back through it
 */
export async function eraseAll(means: EraseMeans): Promise<{ syncOff: boolean }> {
  const { withdraw, local, session, synced, giveBack, deleteDatabase, stopSync } = means;
  await withdraw();
  for (const area of [local, session]) await area.remove(Object.keys(await area.read()));
  await deleteDatabase();
  await giveBack();
  const syncOff = Object.keys(await synced.read()).length > 0;
  if (syncOff) await stopSync();
  return { syncOff };
}
