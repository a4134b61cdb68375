/** Whole shifts of thirty conversations, made up at random: what the list must hold, however windows look at it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOwed, type Reminder, remindersOf, shownNow } from '../../../lib/core/follow-up/due';
import type { FollowRecord } from '../../../lib/core/follow-up/record';
import type { Sighting, Turn } from '../../../lib/core/follow-up/sighting';
import { take } from '../../../lib/core/follow-up/take';
import type { OrderState } from '../../../lib/core/model/conversation';
import { hour, minute, nine, usual } from './a-talk';

/** What happens in one of the conversations, so long after the event before. */
interface Happening {
  who: number;
  after: number;
  what: 'ask' | 'thank' | 'answer' | 'nod' | 'verdict' | 'urge' | 'soon' | 'span' | 'hour' | 'pay' | 'order';
}

const whats: readonly Happening['what'][] = [
  'ask',
  'ask',
  'thank',
  'answer',
  'answer',
  'nod',
  'verdict',
  'urge',
  'soon',
  'span',
  'hour',
  'pay',
  'order',
];
const happening = (people: number): fc.Arbitrary<Happening> =>
  fc.record({
    who: fc.nat(people - 1),
    after: fc.oneof(fc.integer({ min: 1000, max: 4 * minute }), fc.integer({ min: 1000, max: 40 * minute })),
    what: fc.constantFrom(...whats),
  });
const shift = (people: number, maxLength: number) => fc.array(happening(people), { maxLength });

/** The page of one conversation, as it is when it is looked at. */
interface Page {
  turns: Turn[];
  order: Sighting['order'];
  asks: boolean;
}

const blank = (): Page => ({ turns: [], order: null, asks: false });
const acts: { readonly [what in Happening['what']]?: Turn['acts'] } = {
  nod: ['mere'],
  verdict: ['mere', 'verdict'],
  urge: ['urge'],
  soon: ['mere'],
  span: ['mere'],
  hour: ['mere'],
};

function after({ turns, order, asks }: Page, { what }: Happening, now: number): Page {
  const placed = (state: OrderState): Page => ({ turns, asks, order: { id: 'o', state, at: order?.at ?? now } });
  if (what === 'order') return order ? { turns, order, asks } : placed('unpaid');
  if (what === 'pay') return order ? placed('unshipped') : { turns, order, asks };
  const isBuyer = what === 'ask' || what === 'thank';
  const promises: Turn['promises'] =
    what === 'soon'
      ? [{ kind: 'soon', due: null }]
      : what === 'span'
        ? [{ kind: 'span', due: now + 10 * minute }]
        : what === 'hour'
          ? [{ kind: 'hour', due: now + 5 * hour }]
          : [];
  // As the reader has it: 好的 after a question that stands does not take it back.
  const wants = isBuyer ? what === 'ask' || (asks && turns.at(-1)?.side === 'buyer') : asks;
  const turn: Turn = {
    id: `t${turns.length}`,
    side: isBuyer ? 'buyer' : 'agent',
    at: now,
    acts: acts[what] ?? [],
    promises,
  };
  return { turns: [...turns, turn], order, asks: wants };
}

const look = (
  record: FollowRecord | null,
  conversation: string,
  { turns, order, asks }: Page,
  now: number,
): FollowRecord =>
  // As the database does: what is kept goes through its form.
  structuredClone(
    take(
      record,
      { conversation, site: 'demo', turns: turns.slice(-60), order, asks, presale: order === null },
      now,
      usual,
    ),
  );

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
