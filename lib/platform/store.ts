/** What the library needs of its database, each change one transaction: a killed worker leaves all of it or nothing. */
import { merge, type Register, type Version } from '../core/library/register';
import type { PickCount } from '../core/library/view';
import type { Clock, Database } from './database';

export interface Store {
  clock: () => Promise<Clock>;
  registers: () => Promise<Register<unknown>[]>;
  picks: () => Promise<PickCount[]>;
  /** @returns phrase id → wordings that this conversation already got */
  served: (conversation: string) => Promise<Record<string, number[]>>;
  /**
   * Writes one change of this browser: counts it and stores what `make` gives, together.
   * @param id null for something new, whose id comes from the count: two at once get two
   * @returns the id
   */
  change: (id: string | null, make: Change['make']) => Promise<string>;
  /**
   * The same for many at once: all of them are written, or none.
   * @returns the ids, in order
   */
  changeAll: (changes: readonly Change[]) => Promise<string[]>;
  /** Takes in what others wrote. @returns how many registers changed by it */
  join: (incoming: readonly Register<unknown>[]) => Promise<number>;
  /** Counts a pick and remembers the wording for this conversation. */
  pick: (phrase: string, variant: number, conversation: string, now: number) => Promise<void>;
}

/** Which change of which browser a version is. */
export type Dot = Pick<Version<unknown>, 'device' | 'count'>;

export interface Change {
  /** Null for something new. */
  id: string | null;
  make: (id: string, before: Register<unknown> | undefined, dot: Dot) => Register<unknown>;
}

/** How long a buyer's wordings are remembered. ms */
const servedFor = 30 * 24 * 3_600_000;

const nobody: Clock = { device: 'unknown', count: 0 };

/** One transaction for all: a killed worker leaves all of it or nothing. */
async function writeAll(database: Database, changes: readonly Change[]): Promise<string[]> {
  const tx = database.transaction(['registers', 'meta'], 'readwrite', { durability: 'strict' });
  const registers = tx.objectStore('registers');
  const { device, count: before } = (await tx.objectStore('meta').get('clock')) ?? nobody;
  let count = before;
  const ids: string[] = [];
  for (const { id: given, make } of changes) {
    count++;
    const id = given ?? `${device}.${count}`;
    await registers.put(make(id, await registers.get(id), { device, count }));
    ids.push(id);
  }
  await tx.objectStore('meta').put({ device, count }, 'clock');
  await tx.done;
  return ids;
}

export const databaseStore = (database: Database): Store => ({
  clock: async () => (await database.get('meta', 'clock')) ?? nobody,
  registers: () => database.getAll('registers'),
  picks: () => database.getAll('picks'),
  served: async (conversation) => (await database.get('served', conversation))?.phrases ?? {},

  change: async (id, make) => (await writeAll(database, [{ id, make }]))[0] ?? '',
  changeAll: (changes) => writeAll(database, changes),

  async join(incoming) {
    const tx = database.transaction('registers', 'readwrite', { durability: 'strict' });
    let changed = 0;
    for (const register of incoming) {
      const before = await tx.store.get(register.id);
      const joined = before ? merge(before, register) : register;
      if (before && JSON.stringify(joined) === JSON.stringify(before)) continue;
      changed++;
      await tx.store.put(joined);
    }
    await tx.done;
    return changed;
  },

  async pick(phrase, variant, conversation, now) {
    const tx = database.transaction(['picks', 'served'], 'readwrite');
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
});

/** A store that shows what could be saved from elsewhere, and takes nothing. */
export const readOnlyStore = (registers: Register<unknown>[]): Store => {
  const refuse = (): Promise<never> => Promise.reject(new Error('read_only'));
  return {
    clock: () => Promise.resolve(nobody),
    registers: () => Promise.resolve(registers),
    picks: () => Promise.resolve([]),
    served: () => Promise.resolve({}),
    change: refuse,
    changeAll: refuse,
    join: () => Promise.resolve(0),
    pick: () => Promise.resolve(),
  };
};
