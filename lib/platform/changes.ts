/** Changes of the library, each with its place in the count, in the history and in the trash: all of it or nothing. */
import { historyLength, type PastVersion } from '../core/library/past';
import type { Phrase } from '../core/library/phrase';
import { type Register, shown, type Version } from '../core/library/register';
import { isSetting } from '../core/library/settings';
import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Clock, Database, Schema } from './schema';

/** Which change of which browser a version is. */
export type Dot = Pick<Version<unknown>, 'device' | 'count'>;

export interface Change {
  /** Null for something new, whose id comes from the count: two at once get two. */
  id: string | null;
  /** @returns null to leave it as it is */
  make: (id: string, before: Register<unknown> | undefined, dot: Dot) => Register<unknown> | null;
}

/** What changes left behind. */
export interface Written {
  /** One for each change, in order. */
  ids: string[];
  /** The registers that were written. */
  registers: Register<unknown>[];
  /** What the history knows these changes by. */
  batch: number;
}

export const nobody: Clock = { device: 'unknown', count: 0 };

const strict = { durability: 'strict' } as const;

const phraseStores = ['registers', 'meta', 'history', 'trash', 'done'] as const;

/** Tokens of so many later changes are remembered: nobody asks again after that. */
const tokensKept = 1000;

export const beginChanges = (database: Database) => database.transaction(phraseStores, 'readwrite', strict);

export type Transaction = ReturnType<typeof beginChanges>;

/** A phrase of the extension's own, before anybody changed it. */
export type Original = (id: string) => Phrase | null;

/**
 * @param once a token of this very request; when its changes have been made already, what they left is told again.
 * '' for a request that is made only once
 */
export async function writeChanges(
  database: Database,
  changes: readonly Change[],
  original: Original,
  once: string,
): Promise<Written> {
  const tx = beginChanges(database);
  const registers = tx.objectStore('registers');
  const done = once === '' ? undefined : await tx.objectStore('done').get(once);
  if (done) {
    const now = await Promise.all(done.ids.map((id) => registers.get(id)));
    await tx.done;
    return { ids: done.ids, registers: now.filter((one) => one !== undefined), batch: done.batch };
  }
  const { device, count: last } = (await tx.objectStore('meta').get('clock')) ?? nobody;
  const known = new Map<string, Register<unknown>>();
  let start = last;
  let ids: string[] = [];
  // A file may have brought in phrases under numbers that this browser has not given out yet: those are skipped.
  do {
    start = ids.length > 0 ? start + changes.length : last;
    ids = changes.map(({ id }, at) => id ?? `${device}.${start + at + 1}`);
    known.clear();
    for (const before of await Promise.all(ids.map((id) => registers.get(id))))
      if (before) known.set(before.id, before);
  } while (changes.some(({ id }, at) => id === null && known.has(ids[at] ?? '')));
  const written = new Map<string, Register<unknown>>();
  const past: Promise<void>[] = [];
  for (const [at, { make }] of changes.entries()) {
    const id = ids[at] ?? '';
    const count = start + at + 1;
    const before = known.get(id);
    const after = make(id, before, { device, count });
    if (!after) continue;
    known.set(id, after);
    written.set(id, after);
    past.push(keepPast(tx, before, after, { original, change: { count, batch: start + 1 } }));
  }
  await Promise.all([...past, ...[...written.values()].map((register) => registers.put(register))]);
  await tx.objectStore('meta').put({ device, count: start + changes.length }, 'clock');
  if (once !== '') await remember(tx.objectStore('done'), { token: once, ids, batch: start + 1 });
  await tx.done;
  return { ids, registers: [...written.values()], batch: start + 1 };
}

/** @param done the store of tokens, in the transaction of the change itself */
export async function remember<Names extends readonly StoreNames<Schema>[]>(
  done: IDBPObjectStore<Schema, Names, 'done', 'readwrite'>,
  change: Schema['done']['value'],
): Promise<void> {
  await done.put(change);
  const old = IDBKeyRange.upperBound(change.batch - tokensKept);
  for (const token of await done.index('batch').getAllKeys(old)) await done.delete(token);
}

/** Keeps what a change replaced: the history gets the text, the trash what was removed, and gives back what returned. */
export async function keepPast(
  tx: Transaction,
  before: Register<unknown> | undefined,
  after: Register<unknown>,
  { original, change }: { original: Original; change: PastVersion['change'] },
): Promise<void> {
  const { id } = after;
  if (isSetting(id)) return;
  // Whatever lies in a phrase's register was checked when it came.
  const value = (before ? shown(before) : original(id)) as Phrase | null;
  const now = shown(after);
  if (JSON.stringify(value) === JSON.stringify(now)) return;
  const replaced = after.versions[0]?.at ?? 0;
  const written = before?.versions.find((version) => version.value !== null)?.at ?? 0;
  const history = tx.objectStore('history');
  const trash = tx.objectStore('trash');
  const adding = history.add({ phrase: id, value, written, replaced, change, ...(change && { batch: change.batch }) });
  // What was never here has nothing in the trash and no long history; an import writes thousands of such.
  if (!before && value === null) return void (await adding);
  await Promise.all([adding, now === null && value ? trash.put({ id, value, removed: replaced }) : trash.delete(id)]);
  const keys = await history.index('phrase').getAllKeys(id);
  for (const key of keys.slice(0, Math.max(0, keys.length - historyLength))) await history.delete(key);
}
