/** Messages that were taken back or written anew after they had been seen. */
import type { FollowRecord } from './record';
import type { Turn } from './sighting';

/**
 * @param turns as the page shows them now
 * @returns ids of turns that promised and are gone → the turn that stands in their place; null for none. One counts as
 *   gone only where the page shows what stood right before it, and right after that something else: lists forget old rows.
 */
export function withdrawnIn({ seen, promises }: FollowRecord, turns: readonly Turn[]): Map<string, Turn | null> {
  const gone = new Map<string, Turn | null>();
  const shown = new Map(turns.map(({ id }, place) => [id, place]));
  for (const { id } of promises) {
    const place = seen.lastIndexOf(id);
    const before = shown.get(seen[place - 1] ?? '');
    const next = before === undefined ? undefined : turns[before + 1];
    if (place < 1 || shown.has(id) || !next) continue;
    const isNew = !seen.includes(next.id);
    if (isNew || seen.lastIndexOf(next.id) > place) gone.set(id, isNew ? next : null);
  }
  return gone;
}
