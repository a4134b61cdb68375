/** Clocks that were put back. */
import type { FollowRecord, PromiseWatch } from './record';

/** Clocks that agree with a time server are moved by less. ms */
const tolerance = 60_000;

/**
 * A record that was touched later than now was written under a clock that has been put back since; all its times move
 * along, so that nothing waits for the hours twice. An hour that was named stays where it is.
 * @returns the record itself when its clock is right
 */
export function rewound(record: FollowRecord, now: number): FollowRecord {
  const by = now - record.touched;
  if (by > -tolerance) return record;
  const moved = (time: number): number => time + by;
  const maybe = (time: number | null): number | null => (time === null ? null : moved(time));
  return {
    ...record,
    touched: now,
    waiting: record.waiting && { ...record.waiting, at: moved(record.waiting.at) },
    lastBuyer: maybe(record.lastBuyer),
    lastAgent: maybe(record.lastAgent),
    enquiry: record.enquiry && { ...record.enquiry, since: moved(record.enquiry.since) },
    deeds: record.deeds.map((one) => ({ ...one, at: moved(one.at) })),
    orders: record.orders.map((one) => ({
      ...one,
      since: moved(one.since),
      stateSince: moved(one.stateSince),
      counts: moved(one.counts),
    })),
    promises: record.promises.map((one): PromiseWatch => ({
      ...one,
      at: moved(one.at),
      due: one.fixed ? one.due : moved(one.due),
    })),
    settled: Object.fromEntries(Object.entries(record.settled).map(([id, until]) => [id, maybe(until)])),
  };
}
