/**
 * What is kept of one conversation to remind of it later: times, counters, fingerprints. No word of the chat, no name.
 * Times are ms since the epoch; ids of turns and orders are checksums.
 */
import * as v from 'valibot';
import { orderStates } from '../model/conversation';
import { acts } from './words';

const fingerprint = v.pipe(v.string(), v.maxLength(16));
const time = v.number();

/** Something that was said, and when. */
const mark = v.object({ id: fingerprint, at: time });

/** What was urged for once, and how it went. */
const urging = {
  /** Since when the buyer may be urged: the last question, or the order. */
  since: time,
  /** When the shop urged, oldest first. */
  urged: v.array(time),
  /** The buyer wrote back, or paid: no more of it. */
  stopped: v.boolean(),
};

const order = v.object({
  /** '' while the page shows no number. */
  id: v.pipe(v.string(), v.maxLength(16)),
  state: v.picklist(orderStates),
  /** When that state was first seen here, and whether it came while the conversation was watched. */
  stateSince: time,
  cameHere: v.boolean(),
  /** What the shop has told of this order already. */
  told: v.array(v.picklist(acts)),
  ...urging,
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
  enquiry: v.nullable(v.object(urging)),
  /** The last ones of this conversation, the one on the page last. */
  orders: v.array(order),
  promises: v.array(promised),
  /** Reminder → until when it is put off; null for good. */
  settled: v.record(v.string(), v.nullable(time)),
});

export type FollowRecord = v.InferOutput<typeof recordSchema>;

export type OrderWatch = v.InferOutput<typeof order>;
export type PromiseWatch = v.InferOutput<typeof promised>;
