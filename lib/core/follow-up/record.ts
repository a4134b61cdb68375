/**
 * What is kept of one conversation to remind of it later: times, counters, fingerprints. No word of the chat, no name.
 * Times are ms since the epoch; ids of turns and orders are checksums.
 */
import * as v from 'valibot';
import { orderStates } from '../model/conversation';

const fingerprint = v.pipe(v.string(), v.maxLength(16));
const time = v.number();

/** Something that was said, and when. */
const mark = v.object({ id: fingerprint, at: time });

const order = v.object({
  /** '' while the page shows no number. */
  id: v.pipe(v.string(), v.maxLength(16)),
  state: v.picklist(orderStates),
  /** When it was placed, as far as is known, and when that state was first seen here. */
  since: time,
  stateSince: time,
  /** From when what the shop says belongs to it; 0 where nobody knows when it was placed. */
  counts: time,
  /** The state came while the conversation was watched. */
  cameHere: v.boolean(),
});

/** What the shop did once, of what must not be done too often or twice. */
const deed = v.object({
  act: v.picklist(['urge', 'check', 'shipped', 'delay']),
  at: time,
  /** At once after the buyer's words: 喜欢可以拍下 at the end of an answer is part of the answer. */
  answers: v.boolean(),
  /** The buyer has written since. */
  heard: v.boolean(),
});

const promised = v.object({
  /** The turn's that promised. */
  id: fingerprint,
  at: time,
  due: time,
  /** The hour was named, so it does not move with the clock: 下午3点前. */
  fixed: v.boolean(),
});

export const recordSchema = v.object({
  conversation: fingerprint,
  site: v.pipe(v.string(), v.maxLength(40)),
  /** When it was first looked at, and when something was last learned of it. */
  watched: time,
  touched: time,
  /** The last turns seen, oldest first. */
  seen: v.array(fingerprint),
  /** The buyer's oldest message without an answer. */
  waiting: v.nullable(mark),
  lastBuyer: v.nullable(time),
  lastAgent: v.nullable(time),
  /** Since when the buyer may be urged to order: the last question. Stopped when it is none any more. */
  enquiry: v.nullable(v.object({ since: time, stopped: v.boolean() })),
  /** Oldest first. */
  deeds: v.array(deed),
  /** The last ones of this conversation, the one on the page last. */
  orders: v.array(order),
  promises: v.array(promised),
  /** Reminder → until when it is put off; null for good. */
  settled: v.record(v.string(), v.nullable(time)),
});

export type FollowRecord = v.InferOutput<typeof recordSchema>;

export type OrderWatch = v.InferOutput<typeof order>;
export type Deed = v.InferOutput<typeof deed>;
export type PromiseWatch = v.InferOutput<typeof promised>;
