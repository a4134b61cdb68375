/** How a draft is read once, for all rules. */
import { fold } from '../text/fold';
import { type Sentence, splitSentences } from '../text/sentences';
import type { Draft, Found } from './rule';

/** In UTF-16 code units: no marketplace's composer takes more, and what is longer is linted up to here. */
export const longestDraft = 4000;

/** A class, for its getter: in an object literal one costs more than all the rest of reading. */
class TypedDraft implements Draft {
  readonly text: string;
  readonly folded: string;
  readonly found: readonly Found[];
  #sentences: readonly Sentence[] | undefined;

  constructor(text: string, folded: string, found: readonly Found[]) {
    this.text = text;
    this.folded = folded;
    this.found = found;
  }

  /** Split when first asked for: most drafts never are. */
  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= splitSentences(this.text));
  }
}

/**
 * @param find gives the places of all gate patterns in a folded text, in any order
 * @returns the draft's first {@link longestDraft} code units as rules see them
 */
export function readDraft(typed: string, find: (folded: string) => Found[]): Draft {
  const text = typed.length > longestDraft ? firstWhole(typed, longestDraft) : typed;
  const folded = fold(text);
  return new TypedDraft(
    text,
    folded,
    find(folded).sort((a, b) => a.from - b.from || b.to - a.to),
  );
}

/** @returns at most `length` code units of `text`, without half a character at the end. */
function firstWhole(text: string, length: number): string {
  const cutsPair = (text.codePointAt(length - 1) ?? 0) > 0xff_ff;
  return text.slice(0, cutsPair ? length - 1 : length);
}
