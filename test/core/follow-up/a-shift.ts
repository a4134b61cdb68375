/** A shift of conversations, made up at random: what happens, what the pages show, what is kept. */
import fc from 'fast-check';
import type { FollowRecord } from '../../../lib/core/follow-up/record';
import type { Sighting, Turn } from '../../../lib/core/follow-up/sighting';
import { take } from '../../../lib/core/follow-up/take';
import type { OrderState } from '../../../lib/core/model/conversation';
import { hour, minute, usual } from './a-talk';

/** What happens in one of the conversations, so long after the event before. */
export interface Happening {
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
export const shift = (people: number, maxLength: number) => fc.array(happening(people), { maxLength });

/** The page of one conversation, as it is when it is looked at. */
export interface Page {
  turns: Turn[];
  order: Sighting['order'];
  asks: boolean;
}

export const blank = (): Page => ({ turns: [], order: null, asks: false });
const acts: { readonly [what in Happening['what']]?: Turn['acts'] } = {
  nod: ['mere'],
  verdict: ['mere', 'verdict'],
  urge: ['urge'],
  soon: ['mere'],
  span: ['mere'],
  hour: ['mere'],
};

export function after({ turns, order, asks }: Page, { what }: Happening, now: number): Page {
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

export const look = (
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
