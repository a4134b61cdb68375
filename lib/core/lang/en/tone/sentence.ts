/** Sentences of English: a full stop ends one too, where a blank or nothing follows it. */
import type { Place } from '../../../tone/patterns';
import type { Draft } from '../../../tone/rule';
import { unitsOf } from '../../../text/marks';

export interface EnglishSentence extends Place {
  asks: boolean;
}

const ends = unitsOf(/[.!?;…\n]/);
const blanks = unitsOf(/\s/);

const isBlank = (text: string, at: number): boolean => blanks[text.charCodeAt(at)] === 1;
/** 2.5 and shop.com go on. */
const endsAt = (text: string, at: number): boolean =>
  ends[text.charCodeAt(at)] === 1 && (text[at] !== '.' || at + 1 >= text.length || isBlank(text, at + 1));

/** @returns the sentence that holds the place, folded, without blanks around it and without its end mark */
export function sentenceOf({ folded }: Draft, place: { from: number; to: number }): EnglishSentence {
  let { from, to } = place;
  while (from > 0 && !endsAt(folded, from - 1)) from--;
  while (from < place.from && isBlank(folded, from)) from++;
  while (to < folded.length && !endsAt(folded, to)) to++;
  const asks = folded[to] === '?';
  while (to > place.to && isBlank(folded, to - 1)) to--;
  return { from, to, words: folded.slice(from, to), asks };
}
