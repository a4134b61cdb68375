/** What the library needs of its database, each change one transaction: a killed worker leaves all of it or nothing. */
import type { PastVersion, Trashed } from '../core/library/past';
import { merge, type Register } from '../core/library/register';
import type { PickCount } from '../core/library/view';
import {
  beginChanges,
  type Change,
  keepPast,
  nobody,
  type Original,
  remember,
  writeChanges,
  type Written,
} from './changes';
import type { Clock, Database } from './schema';

export interface Store {
  clock: () => Promise<Clock>;
  /** Whoever gets them may not change them: they are the store's own. */
  registers: () => Promise<Register<unknown>[]>;
  picks: () => Promise<PickCount[]>;
  /** @returns phrase id → wordings that this conversation already got */
  served: (conversation: string) => Promise<Record<string, number[]>>;
  /**
   * Writes changes of this browser, counted, with what they replaced: all of them are written, or none.
   * @param once a token of the request: asked again with it, nothing is written twice
   * @returns the ids, in order, what the history knows these changes by, and what was written
   */
  change: (changes: readonly Change[], once?: string) => Promise<Written>;
  /** Takes in what others wrote. @returns how many registers changed by it */
  join: (incoming: readonly Register<unknown>[]) => Promise<number>;
  /** Counts a pick and remembers the wording for this conversation. */
  pick: (phrase: string, variant: number, conversation: string, now: number, once?: string) => Promise<void>;
  /** Adds to the counts of use, or takes from them; `last` of each is when it was used last. */
  addPicks: (picks: readonly PickCount[], once?: string) => Promise<void>;
  /** @returns what a phrase was before, newest first */
  history: (phrase: string) => Promise<PastVersion[]>;
  /** @returns what changes that were made together replaced */
  batch: (batch: number) => Promise<PastVersion[]>;
  /** @returns what was removed, newest first */
  trash: () => Promise<Trashed[]>;
  /** Forgets what was removed up to `until` (ms since the epoch), with its history and pictures. */
  emptyTrash: (until: number) => Promise<void>;
}

/** How long a buyer's wordings are remembered. ms */
const servedFor = 30 * 24 * 3_600_000;

/** @param original the extension's own phrases, which have no register until they are changed */
export function databaseStore(database: Database, original: Original = () => null): Store {
  /** Read once: nobody else writes while this store lives. */
  let known: Promise<Map<string, Register<unknown>>> | null = null;
  const read = async (): Promise<Map<string, Register<unknown>>> =>
    new Map((await database.getAll('registers')).map((register) => [register.id, register]));
  const learn = async (registers: readonly Register<unknown>[]): Promise<void> => {
    const shelf = await known;
    for (const register of registers) shelf?.set(register.id, register);
  };

  return {
    clock: async () => (await database.get('meta', 'clock')) ?? nobody,
    registers: async () => {
      known ??= read();
      return [...(await known.catch(() => read())).values()];
    },
    picks: () => database.getAll('picks'),
    served: async (conversation) => (await database.get('served', conversation))?.phrases ?? {},

    async change(changes, once = '') {
      const written = await writeChanges(database, changes, original, once);
      await learn(written.registers);
      return written;
    },

    async join(incoming) {
      const tx = beginChanges(database);
      const registers = tx.objectStore('registers');
      const changed: Register<unknown>[] = [];
      for (const register of incoming) {
        const before = await registers.get(register.id);
        const joined = before ? merge(before, register) : register;
        if (before && JSON.stringify(joined) === JSON.stringify(before)) continue;
        changed.push(joined);
        await registers.put(joined);
        await keepPast(tx, before, joined, { original, change: null });
      }
      await tx.done;
      await learn(changed);
      return changed.length;
    },

    async pick(phrase, variant, conversation, now, once = '') {
      const tx = database.transaction(['picks', 'served', 'meta', 'done'], 'readwrite');
      if (once !== '' && (await tx.objectStore('done').getKey(once)) !== undefined) return;
      const { count: batch } = (await tx.objectStore('meta').get('clock')) ?? nobody;
      if (once !== '') await remember(tx.objectStore('done'), { token: once, ids: [phrase], batch });
      const count = await tx.objectStore('picks').get(phrase);
      await tx.objectStore('picks').put({ phrase, uses: (count?.uses ?? 0) + 1, last: now });
      const served = await tx.objectStore('served').get(conversation);
      const before = served?.phrases[phrase] ?? [];
      const phrases = { ...served?.phrases, [phrase]: [...before.filter((given) => given !== variant), variant] };
      await tx.objectStore('served').put({ conversation, phrases, last: now });
      const old = IDBKeyRange.upperBound(now - servedFor);
      for await (const cursor of tx.objectStore('served').index('last').iterate(old)) await cursor.delete();
      await tx.done;
    },

    async addPicks(added, once = '') {
      const tx = database.transaction(['picks', 'meta', 'done'], 'readwrite');
      if (once !== '' && (await tx.objectStore('done').getKey(once)) !== undefined) return;
      const { count: batch } = (await tx.objectStore('meta').get('clock')) ?? nobody;
      if (once !== '') await remember(tx.objectStore('done'), { token: once, ids: [], batch });
      const picks = tx.objectStore('picks');
      for (const { phrase, uses: more, last } of added) {
        const uses = ((await picks.get(phrase))?.uses ?? 0) + more;
        if (uses > 0) await picks.put({ phrase, uses, last });
        else await picks.delete(phrase);
      }
      await tx.done;
    },

    history: async (phrase) => (await database.getAllFromIndex('history', 'phrase', phrase)).toReversed(),
    batch: (batch) => database.getAllFromIndex('history', 'batch', batch),
    trash: async () => (await database.getAllFromIndex('trash', 'removed')).toReversed(),

    async emptyTrash(until) {
      const tx = database.transaction(['trash', 'history', 'pictures'], 'readwrite', { durability: 'strict' });
      const history = tx.objectStore('history');
      const pictures = tx.objectStore('pictures');
      for await (const cursor of tx.objectStore('trash').index('removed').iterate(IDBKeyRange.upperBound(until))) {
        for (const key of await history.index('phrase').getAllKeys(cursor.value.id)) await history.delete(key);
        for (const key of await pictures.index('phrase').getAllKeys(cursor.value.id)) await pictures.delete(key);
        await cursor.delete();
      }
      await tx.done;
    },
  };
}

/** A store that shows what could be saved from elsewhere, and takes nothing. */
export const readOnlyStore = (registers: Register<unknown>[]): Store => {
  const refuse = (): Promise<never> => Promise.reject(new Error('read_only'));
  const none = (): Promise<never[]> => Promise.resolve([]);
  return {
    clock: () => Promise.resolve(nobody),
    registers: () => Promise.resolve(registers),
    picks: none,
    served: () => Promise.resolve({}),
    change: refuse,
    addPicks: refuse,
    join: () => Promise.resolve(0),
    pick: () => Promise.resolve(),
    history: none,
    batch: none,
    trash: none,
    emptyTrash: refuse,
  };
};
