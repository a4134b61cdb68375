/** Where conversations are kept that must be followed up. A change is one transaction: read, think, write. */
import * as v from 'valibot';
import { type FollowRecord, recordSchema } from '../core/follow-up/record';
import type { Database } from './schema';

export interface FollowStore {
  all: () => Promise<FollowRecord[]>;
  /**
   * @param make is given what is kept, null for nothing; giving that back writes nothing
   * @returns whether anything was written
   */
  change: (conversation: string, make: (before: FollowRecord | null) => FollowRecord | null) => Promise<boolean>;
  /** Forgets what nothing was learned of since then. @param before ms since the epoch */
  forget: (before: number) => Promise<void>;
}

/** @returns null for what another version wrote in another shape: it is seen anew with the next look */
function readable(given: unknown): FollowRecord | null {
  const record = v.safeParse(recordSchema, given);
  return record.success ? record.output : null;
}

/** Only the background writes, so what it has read once it need not read again while it lives. */
export function databaseFollow(database: Database): FollowStore {
  let known: Map<string, FollowRecord> | null = null;
  const load = async (): Promise<Map<string, FollowRecord>> =>
    new Map(
      (await database.getAll('follow')).flatMap((given) => {
        const record = readable(given);
        return record ? [[record.conversation, record] as const] : [];
      }),
    );
  return {
    all: async () => [...(known ??= await load()).values()],
    async change(conversation, make) {
      const tx = database.transaction('follow', 'readwrite', { durability: 'strict' });
      const before = readable(await tx.store.get(conversation));
      const after = make(before);
      if (after && after !== before) await tx.store.put(after);
      await tx.done;
      if (after) known?.set(conversation, after);
      return after !== before;
    },
    async forget(before) {
      const tx = database.transaction('follow', 'readwrite');
      const old = tx.store.index('touched').iterate(IDBKeyRange.upperBound(before, true));
      for await (const cursor of old) await cursor.delete();
      await tx.done;
      known = null;
    },
  };
}

/** Where the database can't be opened, reminders live as long as the background does. */
export function memoryFollow(): FollowStore {
  const records = new Map<string, FollowRecord>();
  return {
    all: () => Promise.resolve([...records.values()]),
    change: (conversation, make) => {
      const before = records.get(conversation) ?? null;
      const after = make(before);
      if (after) records.set(conversation, after);
      return Promise.resolve(after !== before);
    },
    forget: () => Promise.resolve(),
  };
}
