/**
 * Takes a look at a conversation into what is kept of it. The same look twice, from two windows or after a reload,
 * changes nothing; a window that has fallen behind changes nothing either.
 */
import { urgedToOrder, withDeedsOf } from './deeds';
import type { Limits } from './limits';
import { takeOrder } from './orders';
import type { FollowRecord, PromiseWatch } from './record';
import { rewound } from './rewind';
import type { Sighting, Turn } from './sighting';
import { withdrawnIn } from './withdrawn';

const minute = 60_000;
const hour = 60 * minute;
/** A talk that rested as long begins anew: what was asked yesterday is another enquiry. */
const newTalk = 12 * hour;
/** A promise further away than this is not kept by any answer, only by one that brings something. */
const near = 2 * hour;
/** Promises of before the extension came are owed too, while anybody still waits for them. */
const stillOwed = 24 * hour;
const forgotten = 4 * 24 * hour;
/** Turns remembered; more than a page is read for. */
const keptTurns = 80;

const nothing = (conversation: string, site: string, now: number): FollowRecord => ({
  conversation,
  site,
  watched: now,
  touched: now,
  seen: [],
  waiting: null,
  lastBuyer: null,
  lastAgent: null,
  enquiry: null,
  deeds: [],
  orders: [],
  promises: [],
  settled: {},
});

/** @param before null for a conversation that is new here. @returns `before` itself when the look tells nothing new */
export function take(before: FollowRecord | null, sighting: Sighting, now: number, limits: Limits): FollowRecord {
  const start = before ? rewound(before, now) : nothing(sighting.conversation, sighting.site, now);
  const { turns } = sighting;
  const last = turns.at(-1)?.id;
  if (last !== undefined && start.seen.includes(last) && start.seen.at(-1) !== last) return before ?? start;
  const known = turns.findLastIndex(({ id }) => start.seen.includes(id));
  // A page that scrolled far back shows none of what was seen: only what is younger is new.
  const isLost = known === -1 && start.seen.length > 0;
  const latest = Math.max(start.lastBuyer ?? 0, start.lastAgent ?? 0);
  const fresh = isLost ? turns.filter((turn) => turn.at === null || turn.at > latest) : turns.slice(known + 1);
  if (isLost && fresh.length === 0) return before ?? start;

  const at = (turn: Turn): number => Math.max(Math.min(turn.at ?? now, now), before ? start.touched : 0);
  const kept = withoutWithdrawn(start, turns, known, limits);
  let record: FollowRecord = { ...kept, orders: takeOrder(start.orders, sighting.order, now, start.watched) };
  for (const [place, turn] of fresh.entries()) {
    const follows = (fresh[place - 1] ?? turns[known])?.side;
    record = turn.side === 'buyer' ? hear(record, at(turn)) : say(record, turn, at(turn), follows === 'buyer', limits);
    // Who knows when that was said: a message without a time, from before we came.
    if ((before === null || isLost) && turn.at === null) record = { ...record, promises: kept.promises };
  }
  record = {
    ...record,
    promises: record.promises.filter(({ due }) => due > now - (before ? forgotten : stillOwed)),
    seen: [...kept.seen, ...fresh.map(({ id }) => id)].slice(-keptTurns),
    waiting: waitingIn(start, sighting, fresh, at),
  };
  record = { ...record, enquiry: enquiryIn(record, sighting) };
  const changed = before === null || start !== before || JSON.stringify(record) !== JSON.stringify(start);
  return changed ? { ...record, touched: now } : before;
}

/** The buyer wrote: what was urged for is answered. */
const hear = (record: FollowRecord, at: number): FollowRecord => ({
  ...record,
  lastBuyer: at,
  deeds: record.deeds.map((deed) => ({ ...deed, heard: true })),
});

const say = (record: FollowRecord, turn: Turn, at: number, answers: boolean, limits: Limits): FollowRecord => ({
  ...record,
  lastAgent: at,
  promises: promisesAfter(record, turn, at, limits),
  deeds: withDeedsOf(record.deeds, turn, at, answers),
});

function madeBy(turn: Turn, at: number, limits: Limits): PromiseWatch[] {
  // A clock that the page does not share: what counts from the message counts from when we saw it.
  const late = turn.at === null ? 0 : at - turn.at;
  return turn.promises.map(({ kind, due }): PromiseWatch => {
    const named = due === null ? at + limits[kind === 'later' ? 'later' : 'soon'] : due;
    const isSpan = kind === 'span' && due !== null;
    return { id: turn.id, at, due: isSpan ? named + late : named, fixed: kind === 'hour' };
  });
}

/** What was taken back is owed no more; what was written anew is owed as it stands now. */
function withoutWithdrawn(start: FollowRecord, turns: readonly Turn[], known: number, limits: Limits): FollowRecord {
  const gone = withdrawnIn(start, turns);
  if (gone.size === 0) return start;
  // One that nothing known stands after is read with what is fresh.
  const anew = (id: string): Turn | null => {
    const turn = gone.get(id) ?? null;
    return turn && turns.indexOf(turn) < known ? turn : null;
  };
  return {
    ...start,
    seen: start.seen.map((id) => anew(id)?.id ?? id),
    promises: start.promises.flatMap((one) => {
      const turn = anew(one.id);
      return gone.has(one.id) ? (turn ? madeBy(turn, one.at, limits) : []) : [one];
    }),
  };
}

function promisesAfter(record: FollowRecord, turn: Turn, at: number, limits: Limits): PromiseWatch[] {
  const tells = turn.acts.includes('tidings');
  // 可以的 is what was promised, unless the buyer has said something since that it may be said to.
  const answers = (said: number): boolean =>
    !turn.acts.includes('mere') || (turn.acts.includes('verdict') && (record.lastBuyer ?? 0) <= said);
  const left = record.promises.filter((one) => !answers(one.at) || (!tells && one.due > at && one.due - at > near));
  if (turn.promises.length === 0) return left;
  const made = madeBy(turn, at, limits);
  const vague = turn.promises.every(({ due }) => due === null);
  // Who was told 10分钟内 and then 稍等 still waits for the ten minutes.
  if (vague && left.some(({ due }) => due > at && due - at < hour)) return left;
  const soonest = Math.min(...made.map(({ due }) => due));
  return [...left.filter(({ due }) => due > soonest), ...made].slice(-10);
}

function waitingIn(
  { waiting }: FollowRecord,
  { turns, asks }: Sighting,
  fresh: readonly Turn[],
  at: (turn: Turn) => number,
): FollowRecord['waiting'] {
  const answered = turns.findLastIndex(({ side }) => side === 'agent');
  const first = turns[answered + 1];
  if (!first || !asks) return null;
  const answeredNow = fresh.some(({ side }) => side === 'agent');
  if (waiting && !answeredNow) return { id: waiting.id || first.id, at: waiting.at };
  // After thanks of this morning, the question of now is what waits.
  const since = answeredNow ? first : (fresh.find(({ side }) => side === 'buyer') ?? first);
  return { id: since.id, at: at(since) };
}

function enquiryIn(record: FollowRecord, { presale, asks }: Sighting): FollowRecord['enquiry'] {
  const { enquiry, lastBuyer, orders } = record;
  if (lastBuyer === null || presale === null) return enquiry;
  if (!presale || orders.some(({ state }) => state === 'unpaid')) return enquiry && { ...enquiry, stopped: true };
  if (!enquiry) return asks ? { since: lastBuyer, stopped: false } : null;
  const { times } = urgedToOrder(record, enquiry.since);
  if (lastBuyer - Math.max(enquiry.since, ...times) > newTalk) return { since: lastBuyer, stopped: !asks };
  return times.length > 0 ? enquiry : { since: lastBuyer, stopped: enquiry.stopped && !asks };
}

/** The list of conversations shows something unread: the buyer wrote, though nobody has looked at it here. */
export function stir(record: FollowRecord, now: number): FollowRecord {
  const start = rewound(record, now);
  return start.waiting ? record : { ...hear(start, now), waiting: { id: '', at: now }, touched: now };
}
