/** What rules share: where an expression stands in the draft, and the words around that place. */
import { fold } from '../text/fold';
import type { Draft, Moment } from './rule';

/** A range in UTF-16 code units with its folded words. */
export interface Place {
  from: number;
  to: number;
  words: string;
}

export interface Hit extends Place {
  /** What named groups of the expression caught, folded; a group that took no part is ''. */
  group: (name: string) => string;
}

/**
 * @param pattern for the folded text (simplified, half-width, lower case), with the flag `g`; bound every gap, `.{0,8}` and not `.*`
 * @returns all places, in order
 */
export const findAll = (draft: Draft, pattern: RegExp): Hit[] =>
  Array.from(draft.folded.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
    group: (name) => match.groups?.[name] ?? '',
  }));

/** Agents write blanks where others write commas; a full stop is left out, for it stands in numbers and links. */
const pause = /[,，。!?;:、…~\s]/;

/** @returns the words of one breath around a place: up to the next mark, blank or line end on both sides. */
export function clauseAt({ folded }: Draft, { from, to }: { from: number; to: number }): Place {
  let start = from;
  while (start > 0 && !pause.test(folded.charAt(start - 1))) start--;
  let end = to;
  while (end < folded.length && !pause.test(folded.charAt(end))) end++;
  return { from: start, to: end, words: folded.slice(start, end) };
}

/** @returns the sentence that holds the place's start, folded; the whole draft when none does. */
export function sentenceAt(draft: Draft, { from }: { from: number }): Place {
  const sentence = draft.sentences.find((each) => each.from <= from && from < each.to);
  const { from: start, to: end } = sentence ?? { from: 0, to: draft.text.length };
  return { from: start, to: end, words: draft.folded.slice(start, end) };
}

/** @returns what the agent said in this burst before the draft, folded, a line for each bubble. */
export const saidBefore = ({ sent }: Moment): string => fold(sent.map(({ text }) => text).join('\n'));
