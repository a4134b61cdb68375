/** What rules share: where patterns or an expression stand in the draft, and the words around such a place. */
import { fold } from '../text/fold';
import { unitsOf } from '../text/marks';
import type { Draft, Found, Moment } from './rule';

/** A range in UTF-16 code units with its folded words. */
export interface Place {
  from: number;
  to: number;
  words: string;
}

/** Agents write blanks where others write commas; a full stop is left out, for it stands in numbers and links. */
const pause = /[,，。!?;:、…~\s]/;
const pauses = unitsOf(pause);
const isPause = (text: string, at: number): boolean => pauses[text.charCodeAt(at)] === 1;

/** No draft that somebody wrote has as many; what follows in one of a word repeated is not looked at. */
const mostPlaces = 100;

export interface Finder {
  /** What a rule that uses this finder must gate on. */
  gate: readonly string[];
  /** @returns the places in order, none overlapping another, each within one breath */
  find: (draft: Draft) => Place[];
}

/**
 * @param patterns as in core/text/pattern; the longest one counts where several begin at one place
 * @param unless patterns too: a place that overlaps one of these is none (不是 in 是不是)
 * @param breath what a place may not reach over
 */
export function createFinder(patterns: readonly string[], unless: readonly string[] = [], breath = pause): Finder {
  const wanted = new Set(patterns);
  const sparing = new Set(unless);
  return {
    gate: [...patterns, ...unless],
    find({ folded, found }) {
      const places: Place[] = [];
      let free = 0;
      let spared: { from: number; to: number }[] | null = null;
      let at = 0;
      for (const { pattern, from, to } of found) {
        if (!wanted.has(pattern) || from < free) continue;
        const words = folded.slice(from, to);
        if (breath.test(words)) continue;
        spared ??= joined(found, sparing);
        // Both lists go forward only: a draft of one word a thousand times is still read in one go.
        while ((spared[at]?.to ?? Infinity) <= from) at++;
        if ((spared[at]?.from ?? Infinity) < to) continue;
        places.push({ from, to, words });
        if (places.length === mostPlaces) break;
        free = to;
      }
      return places;
    },
  };
}

/** @returns the ranges of these patterns, in order, overlapping ones as one */
function joined(found: readonly Found[], patterns: ReadonlySet<string>): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  for (const { pattern, from, to } of found) {
    if (!patterns.has(pattern)) continue;
    const last = ranges.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}

export interface Hit extends Place {
  /** What a named group of the expression caught, folded; '' when it took no part. */
  group: (name: string) => string;
}

/**
 * For what patterns cannot say.
 * @param expression for the folded text (simplified, half-width, lower case), with the flag `g`; bound every gap
 * @returns all places, in order
 */
export function findAll({ folded }: Pick<Draft, 'folded'>, expression: RegExp): Hit[] {
  const hits: Hit[] = [];
  // Not matchAll: it copies the expression for every draft, which takes longer than the search.
  expression.lastIndex = 0;
  for (let match = expression.exec(folded); match && hits.length < mostPlaces; match = expression.exec(folded)) {
    const [words] = match;
    const { groups } = match;
    hits.push({ from: match.index, to: match.index + words.length, words, group: (name) => groups?.[name] ?? '' });
    if (words === '') expression.lastIndex++;
  }
  return hits;
}

/** @returns the words of one breath around a place: up to the next mark, blank or line end on both sides. */
export function clauseAt({ folded }: Draft, { from, to }: { from: number; to: number }): Place {
  let start = from;
  while (start > 0 && !isPause(folded, start - 1)) start--;
  let end = to;
  while (end < folded.length && !isPause(folded, end)) end++;
  return { from: start, to: end, words: folded.slice(start, end) };
}

/** @returns what of the clause follows the place, with the mark that ends it: a question mark tells. */
export const restOfClause = (draft: Draft, place: { from: number; to: number }): string =>
  draft.folded.slice(place.to, clauseAt(draft, place).to + 1);

/** @returns the sentence that holds the place's start, folded; the whole draft when none does. */
export function sentenceAt(draft: Draft, { from }: { from: number }): Place {
  const sentence = draft.sentences.find((each) => each.from <= from && from < each.to);
  const { from: start, to: end } = sentence ?? { from: 0, to: draft.text.length };
  return { from: start, to: end, words: draft.folded.slice(start, end) };
}

/** @returns the whole draft without the blanks around it: for what no single word of it does. */
export const wholeOf = ({ text }: Draft): { from: number; to: number } => ({
  from: text.length - text.trimStart().length,
  to: text.trimEnd().length,
});

/** @returns all that the buyer reads in one go: this burst's bubbles and the draft, folded, a line for each. */
export const burstOf = (draft: Draft, moment: Moment): string => `${saidBefore(moment)}\n${draft.folded}`;

/** @returns what the agent said in this burst before the draft, folded, a line for each bubble. */
export const saidBefore = ({ sent }: Moment): string => fold(sent.map(({ text }) => text).join('\n'));
