/** Since when buyers wait. */
import type { Conversation } from '../../core/model/conversation';

export interface Waiting {
  /**
   * @param now ms since the epoch: the time of messages that are seen for the first time, since pages don't always show times
   * @returns when the oldest buyer's message without an answer came, ms since the epoch; null when there is none
   */
  since: (conversation: Conversation, now: number) => number | null;
}

export function createWaiting(): Waiting {
  /** By conversation: when its messages without an answer were first seen. Answered ones are forgotten, a panel stays open all day. */
  const seen = new Map<string, ReadonlyMap<string, number>>();
  return {
    since({ key, messages }, now) {
      const known = seen.get(key);
      const unanswered = new Map<string, number>();
      let since: number | null = null;
      for (const { id, side, at } of messages.toReversed()) {
        if (side === 'agent') break;
        if (side !== 'buyer') continue;
        const first = known?.get(id) ?? now;
        unanswered.set(id, first);
        since = at ?? first;
      }
      if (unanswered.size > 0) seen.set(key, unanswered);
      else seen.delete(key);
      return since;
    },
  };
}
