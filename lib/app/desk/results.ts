/** What a search shows: phrases filled as an insert would put them, with what the query met in them. */
import { favouritesOf } from '../../core/library/favourites';
import type { Phrase } from '../../core/library/phrase';
import type { Found } from '../../core/library/search';
import type { LibraryView } from '../../core/library/view';
import type { Span } from '../../core/model/reading';
import { fillVariables, type Filled, type Values } from '../../core/suggest/fill';
import { atHome, type Speech, wordingFor } from '../../core/suggest/speech';
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

/** More than these one searches for. */
const shownFavourites = 8;

/** @returns what is at hand without a search, filled as far as shop and page go; [] without a library */
export const favouriteResults = (library: Pick<LibraryView, 'phrases' | 'picks'> | null, values: Values): Result[] =>
  favouritesOf(library?.phrases ?? [], library?.picks ?? [], shownFavourites).map((phrase) => ({
    phrase,
    variant: 0,
    ...fillVariables(wordingFor(phrase, 0, atHome), values),
    inTitle: [],
    inText: [],
    label: '',
    inLabel: [],
  }));
