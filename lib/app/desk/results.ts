/** What a search shows: phrases filled as an insert would put them, with what the query met in them. */
import type { Phrase } from '../../core/library/phrase';
import type { Found } from '../../core/library/search';
import type { Span } from '../../core/model/reading';
import { fillVariables, type Filled, type Values } from '../../core/suggest/fill';
import { type Speech, wordingFor } from '../../core/suggest/speech';
import type { Finder } from '../finder';

/** A phrase that was found, filled as an insert would put it. */
export interface Result extends Found, Filled {
  /** Where title and text hold the query. */
  inTitle: Span[];
  inText: Span[];
  /** Group and tags, when the query met one of them; '' when not. */
  label: string;
  inLabel: Span[];
}

export interface ResultMeans {
  finder: Pick<Finder, 'isReady' | 'find' | 'highlight'>;
  /** Shown while nothing can be searched yet. */
  phrases: readonly Phrase[];
  values: Values;
  /** How the buyer writes. */
  speech: Speech;
}

/** Each has a digit as its key. */
const shownResults = 9;

/** @returns [] for a blank query; the library's first phrases while its index is being built */
export function resultsOf(query: string, { finder, phrases, values, speech }: ResultMeans): Result[] {
  if (query.trim() === '') return [];
  const found: Found[] = finder.isReady()
    ? finder.find(query, shownResults)
    : phrases.slice(0, shownResults).map((phrase) => ({ phrase, variant: 0 }));
  return found.map(({ phrase, variant }) => {
    const filled = fillVariables(wordingFor(phrase, variant, speech), values);
    const label = [...phrase.group, ...phrase.tags].join(' · ');
    const inLabel = finder.highlight(label, query, 'name');
    return {
      phrase,
      variant,
      ...filled,
      inTitle: finder.highlight(phrase.title, query, 'name'),
      inText: finder.highlight(filled.text, query, 'wording'),
      label: inLabel.length > 0 ? label : '',
      inLabel,
    };
  });
}
