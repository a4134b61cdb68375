/** Answers whether this page has a conversation that the agent looks for from elsewhere, and opens it. */
import type { Conversation } from '../core/model/conversation';
import type { Person } from '../core/model/person';
import { checksum } from '../core/text/checksum';
import { onSought } from '../platform/jump';
import type { Attendant } from '../sites/attendant';

export interface Findable {
  conversation: (conversation: Conversation | null) => void;
  people: (people: readonly Person[]) => void;
}

/** @returns to be told what the page shows */
export function findable(attendant: () => Pick<Attendant, 'open'>, signal: AbortSignal): Findable {
  let shown: string | null = null;
  let people: readonly Person[] = [];
  const entryOf = (sought: string): Person | undefined => people.find(({ key }) => checksum(key) === sought);
  onSought(
    (sought) => (shown === sought ? 'open' : entryOf(sought) ? 'listed' : null),
    (sought) => {
      const entry = entryOf(sought);
      return shown === sought || (entry !== undefined && attendant().open(entry.key));
    },
    signal,
  );
  return {
    conversation: (now) => (shown = now && checksum(now.key)),
    people: (now) => (people = now),
  };
}
