/** From what is kept of conversations to what the agent should be reminded of. */
import type { Limits } from './limits';
import type { FollowRecord } from './record';

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

function owed({ waiting, promises }: FollowRecord, limits: Limits): Found[] {
  const answer: Found[] = waiting
    ? [
        {
          kind: 'answer',
          cause: waiting.id,
          from: waiting.at + limits.firstAnswer * worthALine,
          due: waiting.at + limits.firstAnswer,
          step: null,
        },
      ]
    : [];
  return [
    ...answer,
    ...promises.map(({ id, at, due }): Found => ({
      kind: 'promise',
      cause: `${id}.${due}`,
      from: at,
      due,
      step: null,
    })),
  ];
}

/** @returns the urging that comes next, if one is left; the second comes within its time or not at all */
function urging(
  kind: 'order_nudge' | 'pay_nudge',
  cause: string,
  { urged, first }: { urged: readonly number[]; first: number },
  { again }: Limits,
): Found[] {
  const [once] = urged;
  if (urged.length >= mostUrgings) return [];
  if (once === undefined) return [{ kind, cause: `${cause}.1`, from: first, due: first, step: 1 }];
  const second = once + again / 2;
  return [{ kind, cause: `${cause}.2`, from: second, due: second, step: 2, until: once + again }];
}

/** @param owes whether anything is owed to the buyer: nobody is urged who still waits for us */
function proposed(record: FollowRecord, limits: Limits, owes: boolean): Found[] {
  const { enquiry, lastBuyer, lastAgent, orders } = record;
  const isAnswered = !owes && lastBuyer !== null && lastAgent !== null && lastAgent >= lastBuyer;
  const found: Found[] = [];
  if (enquiry && !enquiry.stopped && isAnswered) {
    const { urged, since } = enquiry;
    const first = Math.max(since + limits.orderNudge, lastAgent + limits.orderNudge * worthALine);
    found.push(...urging('order_nudge', `${since}`, { urged, first }, limits));
  }
  for (const [place, { id, state, since, stateSince, cameHere, urged, stopped, told }] of orders.entries()) {
    const say = (kind: ReminderKind, due: number): void =>
      void found.push({ kind, cause: id, from: due, due, step: null });
    if (state === 'unpaid' && place === orders.length - 1 && !stopped && !owes) {
      const first = Math.max(since, lastBuyer ?? 0) + limits.payNudge;
      found.push(...urging('pay_nudge', id, { urged, first }, limits));
    }
    if (state === 'unshipped') {
      if (cameHere && !told.includes('check')) say('check_order', stateSince);
      if (!told.includes('delay')) say('late_shipment', stateSince + limits.shipWithin);
    }
    if (state === 'shipped' && cameHere && !told.includes('shipped')) say('shipped', stateSince);
  }
  return found;
}

/** @returns all that is open now or later, in no order; what was settled or has lapsed is left out */
export function remindersOf(record: FollowRecord, limits: Limits, now: number): Reminder[] {
  const { conversation, site, settled } = record;
  const open = ({ cause, until, ...one }: Found): Reminder[] => {
    const id = `${conversation}.${one.kind}.${cause}`;
    const putOff = settled[id];
    if (putOff === null || now > (until ?? one.due + lapses[one.kind])) return [];
    const from = Math.max(one.from, putOff ?? 0);
    return [{ ...one, id, conversation, site, from, due: Math.max(one.due, putOff ?? 0) }];
  };
  const owing = owed(record, limits).flatMap(open);
  return [...owing, ...proposed(record, limits, owing.length > 0).flatMap(open)];
}

const isOwed = ({ kind }: Reminder): boolean => kind === 'answer' || kind === 'promise';

/** What is owed and pressing, then proposals, then what has time. */
const tierOf = (one: Reminder, now: number): number => (!isOwed(one) ? 1 : one.due <= now + pressing ? 0 : 2);

/** @returns those worth showing now, the most urgent first */
export const shownNow = <One extends Reminder>(reminders: readonly One[], now: number): One[] =>
  reminders
    .filter(({ from }) => from <= now)
    .sort((one, other) => tierOf(one, now) - tierOf(other, now) || one.due - other.due);

/** @returns when the next one begins to show or falls due, ms since the epoch; null when none will */
export function nextChange(reminders: readonly Reminder[], now: number): number | null {
  const times = reminders.flatMap(({ from, due }) => [from, due]).filter((time) => time > now);
  return times.length === 0 ? null : Math.min(...times);
}
