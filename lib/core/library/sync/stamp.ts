/** When an edit was made, so that it orders after what its writer had read: a hybrid of wall clock and what was heard. */
import type { Register } from '../register';

/** A clock that is wrong by years must not be followed there. ms */
const ahead = 3_600_000;

/**
 * @param now this device's wall clock, ms
 * @returns `now`, or just after the newest version that is being replaced, but never more than an hour after `now`
 */
export function stamp(now: number, before: Register<unknown> | undefined): number {
  const heard = Math.max(0, ...(before?.versions ?? []).map(({ at }) => at));
  return Math.round(Math.max(now, Math.min(heard + 1, now + ahead)));
}
