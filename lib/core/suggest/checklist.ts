/** What a good answer holds, by intent: a short list beside the draft that ticks itself as the draft covers it. */
import type { Intent } from '../model/intent';
import { fold } from '../text/fold';
import { createMatcher } from '../text/matcher';
import type { Localised } from '../text/localised';

export interface CheckItem {
  name: Localised;
  /** Patterns (see text/pattern.ts), one of which shows that the draft holds it. Every digit is written as 0. */
  shownBy: readonly string[];
}

export type Checklists = { readonly [id in Intent]?: readonly CheckItem[] };

export interface Checked {
  name: Localised;
  done: boolean;
}

const digit = /[0-9]/g;

/**
 * @param read folds a text, and reads other regions' words where the language has some
 * @returns a function from an intent and what the agent wrote in this burst to its list; [] where there is none
 */
export function createChecklist(
  lists: Checklists,
  read: (text: string) => string = fold,
): (intent: Intent, written: string) => Checked[] {
  const items = [...new Set(Object.values(lists).flat())];
  const owners = items.flatMap((item) => item.shownBy.map(() => item));
  const matcher = createMatcher(items.flatMap(({ shownBy }) => shownBy));
  return (intent, written) => {
    const shown = new Set(matcher.match(read(written).replace(digit, '0')).map(({ pattern }) => owners[pattern]));
    return (lists[intent] ?? []).map((item) => ({ name: item.name, done: shown.has(item) }));
  };
}
