/** The moment in which a draft is written: what rules may know besides its words. */
import type { Message, Side } from '../model/conversation';
import type { Reading } from '../model/reading';
import type { Example, Moment } from './rule';

/** Nothing is known: the library, a line for measuring. */
export const noMoment: Moment = { buyer: '', reading: null, sent: [], earlier: [], begunElsewhere: false };

/**
 * @param messages of the conversation, oldest first
 * @param reading of the same, null where nothing was read
 * @returns the moment: the talk cut before the buyer's last burst and after it
 */
export function momentOf(messages: readonly Message[], reading: Reading | null, begunElsewhere: boolean): Moment {
  const last = messages.findLastIndex(({ side }) => side === 'buyer');
  const before = messages.slice(0, last + 1).findLastIndex(({ side }) => side === 'agent');
  return {
    buyer: reading?.question ?? '',
    reading,
    sent: messages.slice(last + 1).filter(({ side }) => side === 'agent'),
    earlier: messages.slice(0, before + 1),
    begunElsewhere,
  };
}

/** @returns the moment that a rule's example tells of */
export function momentOfExample({ buyer = '', earlier = [], begunElsewhere }: Example): Moment {
  const message = (side: Side, text: string, at: number): Message => ({
    id: `${at}`,
    side,
    kind: 'text',
    text,
    at: null,
  });
  return {
    ...noMoment,
    buyer,
    earlier: earlier.map(([side, text], at) => message(side, text, at)),
    begunElsewhere: begunElsewhere === true,
  };
}

/** @returns the texts that this buyer already got from the shop, oldest first */
export const receivedIn = ({ earlier, sent }: Pick<Moment, 'earlier' | 'sent'>): string[] =>
  [...earlier, ...sent].filter(({ side, kind }) => side === 'agent' && kind === 'text').map(({ text }) => text);

/** A talk that rested as long is over. ms */
const oneTalk = 12 * 3_600_000;

/** @returns the same of this talk alone; the whole where the page tells no times */
export function receivedLately({ earlier, sent }: Moment): string[] {
  const all = [...earlier, ...sent];
  const newest = Math.max(...all.map(({ at }) => at ?? 0));
  const later = all.filter(({ at }) => at === null || newest - at <= oneTalk);
  return receivedIn({ earlier: later, sent: [] });
}
