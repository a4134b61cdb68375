/** From what is kept of conversations to what the agent should be reminded of. */
import { hasTold, urgedFor, urgedToOrder, type Urged } from './deeds';
import type { Limits } from './limits';
import type { Deed, FollowRecord, OrderWatch } from './record';

/** `answer` and `promise` are owed; the others are proposals. */
export type ReminderKind =
  | 'answer'
  | 'promise'
  | 'order_nudge'
  | 'pay_nudge'
  | 'check_order'
  | 'late_shipment'
  | 'shipped';

export interface Reminder {
  /** Stable while the cause is the same. */
  id: string;
  /** Fingerprint. */
  conversation: string;
  site: string;
  kind: ReminderKind;
  /** From when it is worth showing, and when it is overdue; ms since the epoch. */
  from: number;
  due: number;
  /** When it is not worth anything any more. */
  until: number;
  /** Of an urging: the first or the second. */
  step: 1 | 2 | null;
}

/** Whose name is still known to this run of the browser. */
export interface NamedReminder extends Reminder {
  name: string | null;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** How long each is worth remembering after it fell due. ms */
const lapses: { readonly [kind in ReminderKind]: number } = {
  answer: 12 * hour,
  promise: 3 * day,
  order_nudge: hour,
  pay_nudge: 2 * hour,
  check_order: 2 * hour,
  late_shipment: 7 * day,
  shipped: day,
};
const mostUrgings = 2;
/** A wait is worth a line once this share of its limit is gone; before, nobody is late. */
const worthALine = 0.2;
/** What was owed comes before proposals when it falls due within this time. ms */
const pressing = 10 * minute;

type Found = Pick<Reminder, 'kind' | 'from' | 'due' | 'step'> & { cause: string; until?: number };

function owed({ waiting, promises }: FollowRecord, { firstAnswer }: Limits): Found[] {
  const found: Found[] = promises.map(({ id, at, due }) => ({
    kind: 'promise',
    cause: `${id}.${due}`,
    from: at,
    due,
    step: null,
  }));
  if (!waiting) return found;
  const [from, due] = [waiting.at + firstAnswer * worthALine, waiting.at + firstAnswer];
  return [{ kind: 'answer', cause: waiting.id, from, due, step: null }, ...found];
}

/** @returns the urging that comes next, if one is left; the second comes within its time or not at all */
function urging(
  kind: 'order_nudge' | 'pay_nudge',
  cause: string,
  { times, answered }: Urged,
  { first, again }: { first: number; again: number },
): Found[] {
  const [once] = times;
  if (answered || times.length >= mostUrgings) return [];
  if (once === undefined) return [{ kind, cause: `${cause}.1`, from: first, due: first, step: 1 }];
  const second = once + again / 2;
  return [{ kind, cause: `${cause}.2`, from: second, due: second, step: 2, until: once + again }];
}

/** What is said of an order unasked. */
function news(record: FollowRecord, order: OrderWatch, { shipWithin }: Limits): Found[] {
  const { id, state, stateSince, cameHere } = order;
  const tell = (kind: ReminderKind, act: Deed['act'], due: number): Found[] =>
    hasTold(record, order, act) ? [] : [{ kind, cause: id, from: due, due, step: null }];
  if (state === 'unshipped')
    return [
      ...(cameHere ? tell('check_order', 'check', stateSince) : []),
      ...tell('late_shipment', 'delay', stateSince + shipWithin),
    ];
  return state === 'shipped' && cameHere ? tell('shipped', 'shipped', stateSince) : [];
}

/** @param owes whether anything is owed to the buyer: nobody is urged who still waits for us */
function proposed(record: FollowRecord, limits: Limits, owes: boolean): Found[] {
  const { enquiry, lastBuyer, lastAgent, orders } = record;
  const { again, orderNudge, payNudge } = limits;
  const found = orders.flatMap((order) => news(record, order, limits));
  if (owes) return found;
  const current = orders.at(-1);
  if (current?.state === 'unpaid') {
    const first = Math.max(current.since, lastBuyer ?? 0) + payNudge;
    found.push(...urging('pay_nudge', current.id, urgedFor(record, current), { first, again }));
  }
  if (enquiry && !enquiry.stopped && lastBuyer !== null && lastAgent !== null && lastAgent >= lastBuyer) {
    const { since } = enquiry;
    const first = Math.max(since + orderNudge, lastAgent + orderNudge * worthALine);
    found.push(...urging('order_nudge', `${since}`, urgedToOrder(record, since), { first, again }));
  }
  return found;
}

/** @returns all that is open now or later, in no order; what was settled or has lapsed is left out */
export function remindersOf(record: FollowRecord, limits: Limits, now: number): Reminder[] {
  const { conversation, site, settled } = record;
  const open = ({ cause, ...one }: Found): Reminder[] => {
    const id = `${conversation}.${one.kind}.${cause}`;
    const putOff = settled[id];
    const due = Math.max(one.due, putOff ?? 0);
    const until = one.until ?? due + lapses[one.kind];
    if (putOff === null || now > until) return [];
    return [{ ...one, id, conversation, site, from: Math.max(one.from, putOff ?? 0), due, until }];
  };
  const owing = owed(record, limits).flatMap(open);
  return [...owing, ...proposed(record, limits, owing.length > 0).flatMap(open)];
}

/** Whether somebody waits for it; proposals are never late. */
export const isOwed = ({ kind }: Pick<Reminder, 'kind'>): boolean => kind === 'answer' || kind === 'promise';

/** What is owed and pressing, then proposals, then what has time. */
const tierOf = (one: Reminder, now: number): number => (!isOwed(one) ? 1 : one.due <= now + pressing ? 0 : 2);

/** One answer keeps what falls due so close together. ms */
const together = 2 * hour;

/** @returns those worth showing now, the most urgent first; one line for what is owed to a buyer at about one time */
export function shownNow<One extends Reminder>(reminders: readonly One[], now: number): One[] {
  const shown = reminders
    .filter(({ from, until }) => from <= now && now <= until)
    .sort((one, other) => tierOf(one, now) - tierOf(other, now) || one.due - other.due);
  const first = new Map<string, One>();
  for (const one of shown) if (isOwed(one) && !first.has(one.conversation)) first.set(one.conversation, one);
  return shown.filter((one) => {
    const before = first.get(one.conversation);
    return !before || one === before || !isOwed(one) || one.due - before.due > together;
  });
}

/** @returns when the next one begins to show or falls due, ms since the epoch; null when none will */
export function nextChange(reminders: readonly Reminder[], now: number): number | null {
  const times = reminders.flatMap(({ from, due, until }) => [from, due, until + 1]).filter((time) => time > now);
  return times.length === 0 ? null : Math.min(...times);
}
