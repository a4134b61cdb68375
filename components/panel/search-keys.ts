/** The keys of the search box, while its list is open: what a key means there. Everything else is typing. */

export interface Listed {
  query: string;
  /** How many phrases are listed. */
  count: number;
  /** The marked one, from 0. */
  at: number;
  /** Whether the agent has moved the mark: then a digit can only be a choice. */
  steered: boolean;
  /** @returns whether a longer query would still find something */
  goesOn: (query: string) => boolean;
}

/** Moving the mark, or choosing a phrase. */
export type SearchStep = { move: number } | { choose: number };

/** As input methods do it: 1–9 choose while letters are typed. Among words they are words: 48小时. */
const letters = /^[a-z']+$/i;

/** @returns null for a key that is the field's own business */
export function searchStep(
  event: Pick<
    KeyboardEvent,
    'key' | 'isTrusted' | 'isComposing' | 'keyCode' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
  >,
  { query, count, at, steered, goesOn }: Listed,
): SearchStep | null {
  // 229 is what older engines report while an input method composes: its Enter and digits are its own.
  if (!event.isTrusted || event.isComposing || event.keyCode === 229 || count === 0) return null;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (event.key === 'ArrowDown') return { move: (at + 1) % count };
  if (event.key === 'ArrowUp') return { move: (at + count - 1) % count };
  if (event.key === 'Enter') return { choose: at };
  const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
  if (digit === 0 || digit > count) return null;
  const chooses = steered || (letters.test(query) && !goesOn(query + event.key));
  return chooses ? { choose: digit - 1 } : null;
}
