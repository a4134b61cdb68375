/** How a draft is read once, for all rules. */
import { fold } from '../text/fold';
import { type Sentence, splitSentences } from '../text/sentences';
import type { Draft, Found } from './rule';

/** In UTF-16 code units: no marketplace's composer takes more, and what is longer is linted up to here. */
export const longestDraft = 4000;

/**
 * @param find gives the places of all gate patterns in a folded text, in any order
 * @returns the draft's first {@link longestDraft} code units as rules see them; sentences are split when first asked for
 */
export function readDraft(typed: string, find: (folded: string) => Found[]): Draft {
  const text = typed.length > longestDraft ? firstWhole(typed, longestDraft) : typed;
  const folded = fold(text);
  let sentences: Sentence[] | undefined;
  return {
    text,
    folded,
    found: find(folded).sort((a, b) => a.from - b.from || b.to - a.to),
    get sentences() {
      return (sentences ??= splitSentences(text));
    },
  };
}

/** @returns at most `length` code units of `text`, without half a character at the end. */
function firstWhole(text: string, length: number): string {
  const cutsPair = (text.codePointAt(length - 1) ?? 0) > 0xff_ff;
  return text.slice(0, cutsPair ? length - 1 : length);
}
