/** The agent's bubbles after the buyer's last one: an apology there counts for the draft that follows. */
import type { Message } from '../../core/model/conversation';

export function sentSince(messages: readonly Message[]): Message[] {
  const last = messages.findLastIndex((message) => message.side === 'buyer');
  return messages.slice(last + 1).filter((message) => message.side === 'agent');
}
