/** A conversation as it goes on, looked at again and again, for tests of time. */
import { type Limits, limitsFor } from '../../../lib/core/follow-up/limits';
import { type Reminder, remindersOf, shownNow } from '../../../lib/core/follow-up/due';
import type { FollowRecord } from '../../../lib/core/follow-up/record';
import { settle, type SettleAct } from '../../../lib/core/follow-up/settle';
import type { Sighting, Turn } from '../../../lib/core/follow-up/sighting';
import { take } from '../../../lib/core/follow-up/take';
import type { Act, Promised } from '../../../lib/core/follow-up/words';
import type { OrderState } from '../../../lib/core/model/conversation';

export const minute = 60_000;
export const hour = 60 * minute;
/** A Wednesday morning at nine. */
export const nine = new Date(2026, 10, 25, 9).getTime();

export const usual: Limits = limitsFor({ minutes: {}, sites: {}, notify: false }, 'demo');

export interface ATalk {
  record: () => FollowRecord | null;
  /** What has been said so far, as the page shows it. */
  turns: Turn[];
  now: number;
  order: { id: string; state: OrderState } | null;
  wait: (ms: number) => ATalk;
  buyer: (asks?: boolean) => ATalk;
  agent: (acts?: Act[], promises?: Promised[]) => ATalk;
  ordered: (state: OrderState, id?: string) => ATalk;
  /** Looks without anything new. */
  look: () => ATalk;
  settle: (id: string, act: SettleAct) => void;
  reminders: () => Reminder[];
  /** What the list shows now, by kind and step. */
  shown: () => string[];
}

/** @param limits all in ms */
export function aTalk(limits: Limits = usual, start = nine): ATalk {
  let kept: FollowRecord | null = null;
  let asks = true;
  let count = 0;
  const say = (turn: Omit<Turn, 'id' | 'at'>): ATalk => {
    talk.turns.push({ ...turn, id: `t${count++}`, at: talk.now });
    return talk.look();
  };
  const talk: ATalk = {
    record: () => kept,
    turns: [],
    now: start,
    order: null,
    wait: (ms) => {
      talk.now += ms;
      return talk;
    },
    buyer: (wants = true) => {
      asks = wants;
      return say({ side: 'buyer', acts: [], promises: [] });
    },
    agent: (acts = [], promises = []) => say({ side: 'agent', acts, promises }),
    ordered: (state, id = 'o1') => {
      talk.order = { id, state };
      return talk.look();
    },
    look: () => {
      const order = talk.order && { ...talk.order, at: null };
      const sighting: Sighting = {
        conversation: 'c1',
        site: 'demo',
        turns: talk.turns.slice(-40),
        order,
        asks,
        presale: order === null,
      };
      // As the database does: what is kept goes through its form.
      kept = structuredClone(take(kept, sighting, talk.now, limits));
      return talk;
    },
    settle: (id, act) => {
      kept = kept && settle(kept, id, act, talk.now, limits.snooze);
    },
    reminders: () => (kept ? remindersOf(kept, limits, talk.now) : []),
    shown: () =>
      shownNow(talk.reminders(), talk.now).map(({ kind, step }) => (step === null ? kind : `${kind} ${step}`)),
  };
  return talk;
}
