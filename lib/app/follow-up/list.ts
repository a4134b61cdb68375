/** The reminders as the panel lists them. */
import { type NamedReminder, shownNow } from '../../core/follow-up/due';
import type { FollowState } from './follower';

export interface Listed extends NamedReminder {
  /** Its conversation is the open one, its entry is in view, or it has to be looked for in other tabs. */
  reach: 'here' | 'open' | 'elsewhere';
  /** ms until it is due, negative when it is overdue */
  left: number;
}

/** @returns what is worth a line now, the most urgent first: how long the open buyer waits stands above already */
export function listOf({ reminders, people, open }: FollowState, now: number): Listed[] {
  return shownNow(reminders, now)
    .filter(({ kind, conversation, due }) => kind !== 'answer' || conversation !== open || due <= now)
    .map((one) => {
      const person = people.get(one.conversation);
      const reach = one.conversation === open ? 'here' : person ? 'open' : 'elsewhere';
      return { ...one, name: person?.name ?? one.name, reach, left: one.due - now };
    });
}
