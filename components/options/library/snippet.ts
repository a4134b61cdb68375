/** The part of a phrase's wordings that a row has room for. */
import type { Finder } from '../../../lib/app/finder';
import type { Phrase } from '../../../lib/core/library/phrase';
import type { Span } from '../../../lib/core/model/reading';
import { fillVariables } from '../../../lib/core/suggest/fill';

/** Shown before the first word that was found. UTF-16 code units. */
const lead = 10;

export interface Snippet {
  text: string;
  spans: Span[];
}

/** Open places under the names that agents read: {店铺名}. */
const readable = (wording: string): string => fillVariables(wording, {}).text;

/** @returns the first wording in which the words stand, from a little before them; the first one without any */
export function snippetOf({ variants }: Phrase, query: string, highlight: Finder['highlight']): Snippet {
  for (const wording of variants.map(readable)) {
    const spans = highlight(wording, query, 'wording');
    const [first] = spans;
    if (!first) continue;
    const from = first.from > lead * 2 ? first.from - lead : 0;
    const mark = from > 0 ? '…' : '';
    const shift = mark.length - from;
    return {
      text: `${mark}${wording.slice(from)}`,
      spans: spans.map((span) => ({ from: span.from + shift, to: span.to + shift })),
    };
  }
  return { text: readable(variants[0] ?? ''), spans: [] };
}
