/** What a chat page shows now, as lines to hand to somebody who decides a dispute. */
import type { Conversation, Message } from '../model/conversation';
import { maskPrivate } from './mask';

export interface TranscriptLine {
  side: Message['side'];
  kind: Message['kind'];
  /** ms since the epoch; null where the page does not say */
  at: number | null;
  text: string;
}

export interface Transcript {
  buyer: string | null;
  order: string | null;
  lines: TranscriptLine[];
}

/** @param masked whether what belongs to a person is hidden: {@link maskPrivate} */
export function transcriptOf({ buyer, messages, order }: Omit<Conversation, 'key'>, masked: boolean): Transcript {
  const told = (text: string): string => (masked ? maskPrivate(text) : text);
  return {
    buyer: buyer === null ? null : told(buyer),
    order: order?.number ? told(order.number) : null,
    lines: messages.map(({ side, kind, at, text }) => ({ side, kind, at, text: told(text) })),
  };
}
