/** Whole days of one conversation, made up at random: what must hold whatever happens. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrderState } from '../../../lib/core/model/conversation';
import { aTalk, type ATalk, hour, minute } from './a-talk';

type Step =
  | { do: 'wait'; ms: number }
  | { do: 'buyer'; asks: boolean }
  | { do: 'agent'; what: 'answer' | 'nod' | 'urge' | 'soon' | 'span' }
  | { do: 'order'; state: OrderState; id: string }
  | { do: 'look' }
  | { do: 'clock'; ms: number };

const wait = fc.oneof(fc.integer({ min: 1, max: 40 * minute }), fc.integer({ min: 1, max: 10 * hour }));
const step = fc.oneof<fc.Arbitrary<Step>[]>(
  wait.map((ms) => ({ do: 'wait', ms })),
  wait.map((ms) => ({ do: 'wait', ms })),
  fc.boolean().map((asks) => ({ do: 'buyer', asks })),
  fc.constantFrom('answer', 'nod', 'urge', 'soon', 'span').map((what) => ({ do: 'agent', what })),
  fc
    .record({
      state: fc.constantFrom('unpaid', 'unpaid', 'unshipped', 'shipped', 'closed'),
      id: fc.constantFrom('a', 'b'),
    })
    .map((order) => ({ do: 'order', ...order })),
  fc.constant({ do: 'look' }),
);
const clockJump = fc.integer({ min: -6 * hour, max: 6 * hour }).map((ms): Step => ({ do: 'clock', ms }));

const days = (steps: fc.Arbitrary<Step>) => fc.array(steps, { maxLength: 60 });
const rounds = { numRuns: 1500 };

function play(talk: ATalk, one: Step): void {
  if (one.do === 'wait' || one.do === 'clock') talk.wait(one.ms);
  else if (one.do === 'buyer') talk.buyer(one.asks);
  else if (one.do === 'order') talk.ordered(one.state, one.id);
  else if (one.do === 'look') talk.look();
  else if (one.what === 'answer') talk.agent();
  else if (one.what === 'nod') talk.agent(['mere']);
  else if (one.what === 'urge') talk.agent(['urge']);
  else if (one.what === 'soon') talk.agent(['mere'], [{ kind: 'soon', due: null }]);
  else talk.agent(['mere'], [{ kind: 'span', due: talk.now + 10 * minute }]);
}

/** What the list shows, looked at closely while time goes by: nothing may flash up in between either. */
function* moments(talk: ATalk, steps: readonly Step[]): Generator<{ done: Step; kinds: string[] }> {
  for (const one of steps) {
    if (one.do === 'wait')
      for (let left = one.ms; left > 0; left -= 7 * minute) {
        talk.wait(Math.min(left, 7 * minute));
        yield { done: one, kinds: talk.shown() };
      }
    else {
      play(talk, one);
      yield { done: one, kinds: talk.shown() };
    }
  }
}

test('an order is never proposed a third time, never after payment, never after the buyer answered the urging', () => {
  fc.assert(
    fc.property(days(step), (steps) => {
      const talk = aTalk();
      const proposals = new Map<string, Set<string>>();
      const over = new Set<string>();
      const urged = new Map<string, number>();
      for (const { done } of moments(talk, steps)) {
        const current = talk.order?.id ?? '';
        const unpaid = talk.record()?.orders.at(-1);
        if (done.do === 'order' && done.state !== 'unpaid') over.add(done.id);
        if (done.do === 'agent' && done.what === 'urge' && unpaid?.state === 'unpaid')
          urged.set(current, (urged.get(current) ?? 0) + 1);
        if (done.do === 'buyer') for (const id of urged.keys()) over.add(id);
        for (const { kind, id, from } of talk.reminders()) {
          if (kind !== 'pay_nudge' || from > talk.now) continue;
          const order = id.split('.')[2] ?? '';
          proposals.set(order, (proposals.get(order) ?? new Set()).add(id));
          expect(over).not.toContain(order);
        }
      }
      for (const ids of proposals.values()) expect(ids.size).toBeLessThanOrEqual(2);
    }),
    rounds,
  );
});

test('an agent who does whatever is proposed urges at most twice for an order, however many there are', () => {
  fc.assert(
    fc.property(days(step), (steps) => {
      const talk = aTalk();
      const followed = new Map<string, number>();
      const told = steps.filter(({ do: what }) => what !== 'agent' && what !== 'buyer');
      for (const { kinds } of moments(talk, told)) {
        if (!kinds.some((kind) => kind.includes('nudge'))) continue;
        const current = talk.order?.id ?? '';
        followed.set(current, (followed.get(current) ?? 0) + 1);
        talk.agent(['urge']);
      }
      for (const times of followed.values()) expect(times).toBeLessThanOrEqual(2);
    }),
    rounds,
  );
});

test('what was promised stays until it is answered or settled, over any restart and any second window', () => {
  fc.assert(
    fc.property(days(step), (steps) => {
      const talk = aTalk();
      let owes = 0;
      for (const one of steps) {
        play(talk, one);
        if (one.do === 'agent') {
          if (one.what === 'answer' || one.what === 'urge') owes = 0;
          else if (one.what !== 'nod') owes = talk.now;
        }
        const isListed = talk.reminders().some(({ kind }) => kind === 'promise');
        if (owes === 0) expect(isListed).toBe(false);
        else if (talk.now - owes < 70 * hour) expect(isListed).toBe(true);
        const before = JSON.stringify(talk.reminders());
        expect(JSON.stringify(talk.look().look().reminders())).toBe(before);
      }
    }),
    rounds,
  );
});

test('no clock, however it jumps, loses a promise or an unanswered buyer, or makes either wait much longer', () => {
  fc.assert(
    fc.property(days(fc.oneof(step, clockJump)), clockJump, (steps, jump) => {
      const talk = aTalk();
      for (const one of steps) play(talk, one);
      talk.buyer().agent(['mere'], [{ kind: 'span', due: talk.now + 10 * minute }]);
      play(talk, jump);
      talk.look();
      const promise = talk.reminders().find(({ kind }) => kind === 'promise');
      expect(promise && promise.due - talk.now).toBeLessThanOrEqual(11 * minute);
    }),
    rounds,
  );
});

test('a settled reminder never comes back by itself, and one that was put off comes back', () => {
  fc.assert(
    fc.property(days(step), days(wait.map((ms): Step => ({ do: 'wait', ms }))), fc.nat(), (steps, later, pick) => {
      const talk = aTalk();
      for (const one of steps) play(talk, one);
      const all = talk.reminders();
      const chosen = all[pick % Math.max(1, all.length)];
      if (!chosen) return;
      talk.settle(chosen.id, 'snooze');
      expect(talk.reminders().find(({ id }) => id === chosen.id)?.from).toBeGreaterThan(talk.now);
      talk.settle(chosen.id, 'undo');
      expect(talk.reminders()).toEqual(all);
      talk.settle(chosen.id, 'done');
      for (const one of later) {
        play(talk, one);
        expect(
          talk
            .look()
            .reminders()
            .map(({ id }) => id),
        ).not.toContain(chosen.id);
      }
    }),
    rounds,
  );
});
