/** Where the words of a search stand in a text, or are heard in it. */
import type { Span } from '../model/reading';
import { fold } from '../text/fold';
import { canBeHeard, heardAlone, soundIn } from './sound-match';
import type { Sounds } from './sounds';

/** @returns the query's words, folded, each once; [] for blanks */
export const wordsOf = (query: string): string[] =>
  [...new Set(fold(query).split(/\s+/))].filter((word) => word !== '');

export interface Highlighting {
  /** Null before they have come. */
  sounds: Sounds | null;
  /** Names are short: two initials mean something there. */
  place: 'name' | 'wording';
}

/** @returns where words of the query are in the text as written: UTF-16 code units, in order, overlapping ones joined */
export function highlight(text: string, query: string, { sounds, place }: Highlighting): Span[] {
  const folded = fold(text);
  const places: Span[] = [];
  for (const word of wordsOf(query)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      places.push({ from: at, to: at + word.length });
    if (!sounds || !canBeHeard(word) || (place === 'wording' && !heardAlone(word))) continue;
    for (let at = 0; ;) {
      const heard = soundIn(word, folded, sounds, at);
      if (!heard) break;
      places.push(heard);
      at = heard.to;
    }
  }
  const joined: Span[] = [];
  for (const { from, to } of places.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
