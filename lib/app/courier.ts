/** Carries the library between the agent's browsers through the synced area: takes in everybody's pages, writes its own. */
import { areaLimit, itemBytes, pageOwner, writePages } from '../core/library/pages';
import { covers, type Register } from '../core/library/register';
import { settingOf } from '../core/library/settings';
import type { LibraryHealth } from '../core/library/view';
import type { Area } from '../platform/areas';
import type { Store } from '../platform/store';
import { readUnion, type Union } from './registers';

export type SyncHealth = Pick<LibraryHealth, 'unsynced' | 'syncFault'>;

/** Left free for items of other kinds. bytes */
const reserve = 4096;

/**
 * One round: join what others wrote, then publish what their pages do not cover. Writes only what differs, and a key
 * that is missing never means that something was deleted.
 * @returns what stays here, and what is wrong; `joined` when something new came in
 */
export async function exchange(store: Store, area: Area): Promise<SyncHealth & { joined: boolean }> {
  const { device } = await store.clock();
  const items = await area.read().catch(() => null);
  if (!items) return { unsynced: (await store.registers()).map(({ id }) => id), syncFault: 'refused', joined: false };
  const theirs = readUnion(items, (owner) => owner !== device);
  const joined = (await store.join([...theirs.registers.values()])) > 0;
  const published = readUnion(items, (owner) => owner === device);
  const elders = readUnion(items, (owner) => owner < device);
  const mine = (await store.registers()).filter((register) => {
    if (!knows(theirs, register)) return true;
    // Two browsers that published the same: the elder one's page stays, or both would take theirs back.
    return knows(published, register) && !knows(elders, register);
  });
  mine.sort(byWeight);
  const own = Object.keys(items).filter((key) => pageOwner(key) === device);
  const taken = Object.entries(items).filter(([key]) => !own.includes(key));
  const budget = areaLimit - reserve - bytesOf(taken);
  const { pages, left } = writePages(device, mine, budget);

  const changed = Object.fromEntries(Object.entries(pages).filter(([key, value]) => items[key] !== value));
  const gone = own.filter((key) => !(key in pages));
  // New pages first, so that nothing is unpublished for a moment; unless the old ones leave no room for them.
  const crowded = bytesOf(Object.entries({ ...items, ...changed })) > areaLimit;
  try {
    if (crowded) await area.remove(gone);
    if (Object.keys(changed).length > 0) await area.write(changed);
    if (!crowded && gone.length > 0) await area.remove(gone);
  } catch {
    // Refused for size or rate: what was not published before does not travel until the next round.
    const waiting = mine.filter((register) => !knows(published, register));
    return { unsynced: waiting.map(({ id }) => id), syncFault: 'refused', joined };
  }
  return { unsynced: left, syncFault: theirs.fault, joined };
}

/** Removes this browser's pages: sync was switched off here. */
export async function withdraw(store: Store, area: Area): Promise<void> {
  const { device } = await store.clock();
  const own = Object.keys(await area.read()).filter((key) => pageOwner(key) === device);
  if (own.length > 0) await area.remove(own);
}

const bytesOf = (items: [key: string, value: unknown][]): number =>
  items.reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);

const knows = ({ registers }: Union, register: Register<unknown>): boolean => {
  const known = registers.get(register.id);
  return known !== undefined && covers(known, register);
};

/** Settings first, then the newest changes: they matter most when not everything fits. */
function byWeight(a: Register<unknown>, b: Register<unknown>): number {
  const isSetting = (register: Register<unknown>): number => Number(settingOf(register.id) !== null);
  const at = (register: Register<unknown>): number => register.versions[0]?.at ?? 0;
  return isSetting(b) - isSetting(a) || at(b) - at(a);
}
