/** Since when a buyer waits. */
import type { Conversation } from '../../core/model/conversation';

/**
 * @param observedAt when a message was first seen here, ms; pages don't always show times
 * @returns when the oldest buyer's message without an answer came, ms since the epoch; null when there is none
 */
export function waitingSince({ messages }: Conversation, observedAt: (id: string) => number): number | null {
  let since: number | null = null;
  for (const message of messages.toReversed()) {
    if (message.side === 'agent') break;
    if (message.side === 'buyer') since = message.at ?? observedAt(message.id);
  }
  return since;
}
