/** What the agent does about a reminder. */
import type { FollowRecord } from './record';

/** `undo` takes either back. */
export const settleActs = ['done', 'snooze', 'undo'] as const;

export type SettleAct = (typeof settleActs)[number];

/** More than one conversation comes to; the oldest go first. */
const keptSettled = 40;

/** @param snooze how long it is put off, ms */
export function settle(record: FollowRecord, id: string, act: SettleAct, now: number, snooze: number): FollowRecord {
  const { [id]: _before, ...others } = record.settled;
  const settled = act === 'undo' ? others : { ...others, [id]: act === 'done' ? null : now + snooze };
  return { ...record, settled: Object.fromEntries(Object.entries(settled).slice(-keptSettled)) };
}
