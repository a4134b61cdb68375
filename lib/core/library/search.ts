/** Search as you type over the library: every word of the query must stand, or be heard, somewhere in the phrase. */
import { fold, foldInto } from '../text/fold';
import type { Work } from '../work';
import { createHeads } from './heads';
import type { Hearing } from './hearing';
import { wordsOf } from './highlight';
import { createPairPostings } from './pair-postings';
import type { Phrase } from './phrase';
import { canBeHeard, heardAlone, soundIn } from './sound-match';
import type { Sounds } from './sounds';

export interface Found {
  phrase: Phrase;
  /** The wording to show: the one that holds most of the query, else the first. */
  variant: number;
}

/**
 * Full-width and traditional characters meet their plain forms; letters of either case meet.
 * @param query words parted by blanks, all of which must be in a phrase; a blank query finds nothing
 * @param hearing the same phrases' sounds: then tuihuo, th and tui货 find 退货; null before they have come
 * @returns best first: the query is or begins the code, then the title holds it, then group or tags, then wordings;
 * what stands there before what is only heard; equals in the library's order
 */
export type Search = (query: string, limit: number, hearing?: Hearing | null) => Found[];

/** What a word in the head is worth; lower is better. Odd ones are for what is heard. */
const ranks = { wholeCode: 0, code: 2, titleStart: 4, title: 6, label: 8 } as const;

/** @returns null when the word is not in the head */
function rankOf(head: string, { title, code }: Phrase, word: string, sounds: Sounds | null): number | null {
  const codeFrom = title.length + 1;
  const placed = (at: number): number => (at === 0 ? ranks.titleStart : at < codeFrom ? ranks.title : ranks.label);
  const at = head.indexOf(word);
  if (at !== -1) {
    if (!head.startsWith(word, codeFrom)) return placed(at);
    return word.length === code.length ? ranks.wholeCode : ranks.code;
  }
  const heard = sounds && canBeHeard(word) ? soundIn(word, head, sounds) : null;
  return heard && placed(heard.from) + 1;
}

/** @returns whether a wording holds the word; chance makes any two initials meet in a whole sentence */
const holds = (wording: string, word: string, sounds: Sounds | null): boolean =>
  sounds && heardAlone(word) ? soundIn(word, wording, sounds) !== null : fold(wording).includes(word);

/** Writes all texts of a phrase, as {@link createPairPostings} wants them. */
function writeUnits({ title, code, group, tags, variants }: Phrase, into: Uint16Array): number {
  let to = 0;
  for (const texts of [[title, code], group, tags, variants])
    for (const text of texts) {
      to = foldInto(text, into, to);
      into[to++] = 0;
    }
  return Math.min(to, into.length);
}

export function* createSearch(phrases: readonly Phrase[]): Work<Search> {
  const heads = yield* createHeads(phrases);
  const postings = yield* createPairPostings(phrases.length, (index, into) => {
    const phrase = phrases[index];
    return phrase ? writeUnits(phrase, into) : 0;
  });

  /** @returns phrases that may hold every word, the fewest that can be told cheaply; null for all */
  function narrow(words: readonly string[], hearing: Hearing | null): Candidates | null {
    const isHeard = (word: string): boolean => hearing !== null && canBeHeard(word);
    // Of a word that may be heard, only what lies between its letters must stand there.
    const literal = words.flatMap((word) => (isHeard(word) ? word.split(/[a-z]+/) : [word]));
    return shorter(postings.narrow(literal), hearing?.anywhere(words.filter(isHeard)) ?? null);
  }
  /** @returns phrases whose head may hold every word; null for all */
  function narrowHeads(words: readonly string[], hearing: Hearing | null): Candidates | null {
    const literal = words.filter((word) => !hearing || !canBeHeard(word));
    const [longest] = literal.toSorted((a, b) => b.length - a.length);
    const standing = longest === undefined ? null : (postings.narrow([longest]) ?? heads.holding(longest));
    return shorter(standing, hearing?.inHeads(words.filter(canBeHeard)) ?? null);
  }

  /** @returns phrases whose heads hold every word, best first, at least `limit` of them if there are so many */
  function findHeads(words: readonly string[], limit: number, hearing: Hearing | null): number[] {
    const byRank: number[][] = [];
    const look = (index: number, sounds: Sounds | null): number | null => {
      const phrase = phrases[index];
      const rank = phrase ? rankOfAll(heads.at(index), phrase, words, sounds) : null;
      if (rank !== null) (byRank[rank] ??= []).push(index);
      return rank;
    };
    const [word = ''] = words;
    if (words.length > 1 || !hearing || !canBeHeard(word)) {
      for (const index of narrowHeads(words, hearing) ?? phrases.keys()) look(index, hearing?.sounds ?? null);
      return byRank.flat();
    }
    // What stands there first. What is only heard can then be no better than at the title's start: enough of that is enough.
    const standing = heads.holding(word);
    let best = 0;
    for (const index of standing) if ((look(index, null) ?? ranks.label) <= ranks.titleStart) best++;
    const known = new Set(standing);
    for (const index of hearing.inHeads([word]) ?? phrases.keys()) {
      if (best >= limit) break;
      if (!known.has(index) && look(index, hearing.sounds) === ranks.titleStart + 1) best++;
    }
    return byRank.flat();
  }

  return (query, limit, hearing = null) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const sounds = hearing?.sounds ?? null;
    const found = new Set(findHeads(words, limit, hearing).slice(0, limit));
    // Wordings are many and rank alike: reading them ends as soon as the list is full.
    for (const index of found.size < limit ? (narrow(words, hearing) ?? phrases.keys()) : []) {
      if (found.size >= limit) break;
      const phrase = phrases[index];
      if (!phrase || found.has(index)) continue;
      const stands = (word: string): boolean =>
        phrase.variants.some((wording) => holds(wording, word, sounds)) ||
        rankOf(heads.at(index), phrase, word, sounds) !== null;
      if (words.every(stands)) found.add(index);
    }
    return [...found].flatMap((index) => {
      const phrase = phrases[index];
      return phrase ? [{ phrase, variant: fittingVariant(phrase, words, sounds) }] : [];
    });
  };
}

type Candidates = Iterable<number> & ArrayLike<number>;

const shorter = (a: Candidates | null, b: Candidates | null): Candidates | null =>
  a && b ? (a.length < b.length ? a : b) : (a ?? b);

/** @returns the sum of the words' ranks; null when one of them is not in the head */
function rankOfAll(head: string, phrase: Phrase, words: readonly string[], sounds: Sounds | null): number | null {
  let sum = 0;
  for (const word of words) {
    const rank = rankOf(head, phrase, word, sounds);
    if (rank === null) return null;
    sum += rank;
  }
  return sum;
}

function fittingVariant({ variants }: Phrase, words: readonly string[], sounds: Sounds | null): number {
  let variant = 0;
  let most = 0;
  for (const [index, wording] of variants.entries()) {
    const held = words.reduce((count, word) => count + Number(holds(wording, word, sounds)), 0);
    if (held <= most) continue;
    most = held;
    variant = index;
  }
  return variant;
}
