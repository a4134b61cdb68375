/** What a look at an open conversation tells about time: who spoke when, and what it did. No word of it, no name. */
import * as v from 'valibot';
import { type Conversation, orderStates } from '../model/conversation';
import type { Reading } from '../model/reading';
import { checksum } from '../text/checksum';
import type { KnownLines } from './known-lines';
import { acts, type FollowWords } from './words';

const id = v.pipe(v.string(), v.maxLength(16));

const turn = v.object({
  id,
  side: v.picklist(['buyer', 'agent']),
  /** ms since the epoch; null where the page does not say */
  at: v.nullable(v.number()),
  acts: v.array(v.picklist(acts)),
  promises: v.pipe(
    v.array(v.object({ kind: v.picklist(['soon', 'later', 'span', 'hour']), due: v.nullable(v.number()) })),
    v.maxLength(5),
  ),
});

export type Turn = v.InferOutput<typeof turn>;

export const sightingSchema = v.object({
  conversation: id,
  site: v.pipe(v.string(), v.maxLength(40)),
  /** Oldest first. */
  turns: v.pipe(v.array(turn), v.maxLength(60)),
  /** `at` is when the page says that it was placed. */
  order: v.nullable(v.object({ id, state: v.picklist(orderStates), at: v.nullable(v.number()) })),
  /** The buyer's last words want an answer: more than thanks or a nod. */
  asks: v.boolean(),
  /** The buyer asks before buying, and no order is in sight; null while the page may still bring one. */
  presale: v.nullable(v.boolean()),
});

export type Sighting = v.InferOutput<typeof sightingSchema>;

export type Sighter = (conversation: Conversation, reading: Reading | null, site: string) => Sighting;

const wantsNoAnswer: ReadonlySet<string> = new Set(['ack', 'thanks_bye']);

/** Whether the buyer's last words are more than thanks or a nod. */
export const wantsAnswer = (reading: Reading | null): boolean => !wantsNoAnswer.has(reading?.intents[0]?.id ?? 'other');

/**
 * @param words reads a message of the agent, each once: the same message must give the same turn every time
 * @param known recognises prepared lines; asked when a message is read
 * @param now when a message without a time is first seen, ms since the epoch
 */
export function createSighter(words: FollowWords, known: KnownLines, now: () => number): Sighter {
  const read = new Map<string, Pick<Turn, 'acts' | 'promises'>>();
  const readOnce = (key: string, text: string, at: number | null): Pick<Turn, 'acts' | 'promises'> => {
    const before = read.get(key);
    if (before) return before;
    const fresh = {
      acts: [...new Set([...words.acts(text), ...known(text)])],
      promises: words.promises(text, at ?? now()),
    };
    // A shift holds more conversations than anybody looks at twice.
    if (read.size > 5000) read.clear();
    read.set(key, fresh);
    return fresh;
  };

  return (conversation, reading, site) => {
    const { key, messages, order } = conversation;
    const turns = messages.flatMap(({ id: given, side, kind, text, at }): Turn[] => {
      if (side === 'system') return [];
      const turnId = checksum(`${given}\n${text}`);
      const plain = side === 'buyer' || kind !== 'text';
      return [
        { id: turnId, side, at, ...(plain ? { acts: [], promises: [] } : readOnce(`${key} ${turnId}`, text, at)) },
      ];
    });
    const placed = messages.findLast(({ kind, at }) => kind === 'order_card' && at !== null)?.at ?? null;
    return {
      conversation: checksum(key),
      site,
      turns,
      order: order && { id: order.number === null ? '' : checksum(order.number), state: order.state, at: placed },
      asks: wantsAnswer(reading),
      presale: reading?.stage.id === 'presale' && order === null,
    };
  };
}
