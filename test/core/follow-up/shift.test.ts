/** Whole shifts of thirty conversations, made up at random: what the list must hold, however windows look at it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwed, type Reminder, remindersOf, shownNow } from '../../../lib/core/follow-up/due';
import type { FollowRecord } from '../../../lib/core/follow-up/record';
import { after, blank, type Happening, look, shift } from './a-shift';
import { minute, nine, usual } from './a-talk';

/** What is owed and what was done; when it was last looked at is another matter. */
const gist = ({ promises, deeds, waiting, lastBuyer, lastAgent, orders, seen }: FollowRecord) => ({
  ...{ promises, deeds, waiting, lastBuyer, lastAgent, seen },
  orders: orders.map(({ id, state, since }) => ({ id, state, since })),
});

describe('the same talk', () => {
  const talk = shift(1, 40);

  test('leaves the same, whether it is looked at after each message or now and then', () => {
    fc.assert(
      fc.property(talk, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (events, looks) => {
        let [now, page] = [nine, blank()];
        let often = look(null, 'c', page, now);
        let seldom = often;
        for (const [place, event] of events.entries()) {
          now += event.after;
          page = after(page, event, now);
          often = look(often, 'c', page, now);
          if (looks[place] || place === events.length - 1) seldom = look(seldom, 'c', page, now);
        }
        // When an order came, and which of several messages in a row asked, is known only to who looked then.
        const seen = (record: FollowRecord) => ({ ...gist(record), orders: null, waiting: record.waiting !== null });
        expect(seen(seldom)).toEqual(seen(often));
      }),
      { numRuns: 1500 },
    );
  });

  test('leaves the same in two windows, of which now one and now the other is behind, and again after a reload', () => {
    fc.assert(
      fc.property(talk, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), (events, lags) => {
        let now = nine;
        const pages = [blank()];
        let alone = look(null, 'c', blank(), now);
        let shared = alone;
        for (const [place, event] of events.entries()) {
          now += event.after;
          pages.push(after(pages.at(-1) ?? blank(), event, now));
          const page = pages.at(-1) ?? blank();
          alone = look(alone, 'c', page, now);
          // The window in front shows all; the other one what was there some messages ago.
          shared = look(shared, 'c', page, now);
          const behind = pages.at(-1 - (lags[place] ?? 0)) ?? blank();
          // A window that has fallen behind is told by its last turn; its order is as old as that.
          if (behind.turns.length > 0 && behind.turns.length < page.turns.length)
            shared = look(shared, 'c', behind, now);
        }
        expect(gist(shared)).toEqual(gist(alone));
        const last = pages.at(-1) ?? blank();
        expect(look(shared, 'c', last, now + minute)).toEqual(shared);
      }),
      { numRuns: 1500 },
    );
  });
});

/** What is owed and pressing, then proposals, then what has time. */
const tier = (one: Reminder, now: number): number => (isOwed(one) ? (one.due <= now + 10 * minute ? 0 : 2) : 1);

test('thirty conversations: nobody is urged a third time, or after an answer or a payment; whom we owe has a line; the most urgent stands first', () => {
  fc.assert(
    fc.property(shift(30, 250), (events) => {
      let now = nine;
      const pages = Array.from({ length: 30 }, blank);
      const records = pages.map((page, who) => look(null, `c${who}`, page, now));
      /** What was proposed and sent for the order of each, and for each whether that is over. */
      const [urged, over] = [new Map<string, number>(), new Set<string>()];
      const happen = (event: Happening): void => {
        const page = after(pages[event.who] ?? blank(), event, now);
        pages[event.who] = page;
        records[event.who] = look(records[event.who] ?? null, `c${event.who}`, page, now);
      };
      for (const event of events) {
        now += event.after;
        happen(event);
        const conversation = `c${event.who}`;
        if (event.what === 'pay' && pages[event.who]?.order) over.add(conversation);
        if ((event.what === 'ask' || event.what === 'thank') && urged.has(conversation)) over.add(conversation);

        const all = records.flatMap((record) => remindersOf(record, usual, now));
        const shown = shownNow(all, now);
        for (const [place, one] of shown.entries()) {
          const before = shown[place - 1];
          if (before && tier(before, now) === tier(one, now)) expect(before.due).toBeLessThanOrEqual(one.due);
          else if (before) expect(tier(before, now)).toBeLessThan(tier(one, now));
        }
        for (const { conversation: who } of all.filter(({ kind }) => kind === 'promise'))
          expect(shown.some((one) => isOwed(one) && one.conversation === who)).toBe(true);
        const dues = (who: string) =>
          shown.flatMap((one) => (isOwed(one) && one.conversation === who ? [one.due] : []));
        for (const who of new Set(shown.map((one) => one.conversation)))
          expect(new Set(dues(who)).size).toBe(dues(who).length);

        // The agent does whatever is proposed for an unpaid order.
        for (const { kind, conversation: who } of shown.filter((one) => one.kind === 'pay_nudge')) {
          expect(over, `${kind} ${who}`).not.toContain(who);
          urged.set(who, (urged.get(who) ?? 0) + 1);
          happen({ who: Number(who.slice(1)), after: 0, what: 'urge' });
        }
      }
      for (const times of urged.values()) expect(times).toBeLessThanOrEqual(2);
    }),
    { numRuns: 60 },
  );
});
