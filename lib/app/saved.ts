/** What can still be read of the library when its database can't: the copies, and what this and other browsers published. */
import { merge, type Register } from '../core/library/register';
import type { Area } from '../platform/areas';
import { readUnion } from './registers';
import { readSnapshot } from './snapshot';

export async function readSaved(local: Area, synced: Area): Promise<Register<unknown>[]> {
  const saved = new Map((await readSnapshot(local)).map((register) => [register.id, register]));
  // A browser whose sync fails, too, still has its copies.
  const items = await synced.read().catch(() => ({}));
  for (const register of readUnion(items, () => true).registers.values()) {
    const before = saved.get(register.id);
    saved.set(register.id, before ? merge(before, register) : register);
  }
  return [...saved.values()];
}
