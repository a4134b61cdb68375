/** Where the words of a search stand in a text. */
import type { Span } from '../model/reading';

/** @param words folded like the text, none empty
 * @returns UTF-16 code units of the text, in order; overlapping ones joined */
export function placesOf(folded: string, words: readonly string[]): Span[] {
  const places: Span[] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
      places.push({ from: at, to: at + word.length });
  const joined: Span[] = [];
  for (const { from, to } of places.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
