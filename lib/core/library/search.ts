/** Search as you type over the library: every word of the query must stand somewhere in the phrase. */
import { fold } from '../text/fold';
import { wordsOf } from './highlight';
import { createPairPostings } from './pair-postings';
import type { Phrase } from './phrase';

export interface Found {
  phrase: Phrase;
  /** The wording to show: the one that holds most of the query, else the first. */
  variant: number;
}

/**
 * Full-width and traditional characters meet their plain forms; letters of either case meet.
 * @param query words parted by blanks, all of which must stand in a phrase; a blank query finds nothing
 * @returns best first: the query is or begins the code, then the title holds it, then group or tags, then wordings;
 * equals in the library's order
 */
export type Search = (query: string, limit: number) => Found[];

/** A phrase's texts folded, each ended by a newline, which no word holds. */
interface Entry {
  phrase: Phrase;
  /** Title, code, group, tags: what a phrase is called. */
  head: string;
  /** Where, in `head`, the code begins and ends. */
  codeFrom: number;
  codeTo: number;
  /** `head` and all wordings. */
  all: string;
}

function createEntry(phrase: Phrase): Entry {
  const join = (texts: readonly string[]) => texts.map((text) => `${fold(text)}\n`).join('');
  const title = join([phrase.title]);
  const code = fold(phrase.code);
  const head = `${title}${code}\n${join(phrase.group)}${join(phrase.tags)}`;
  return {
    phrase,
    head,
    codeFrom: title.length,
    codeTo: title.length + code.length,
    all: head + join(phrase.variants),
  };
}

/** What a word in the head is worth; lower is better. */
const ranks = { wholeCode: 0, code: 1, titleStart: 2, title: 3, label: 4 } as const;

/** @returns the sum of the words' ranks, null when one is not in the head */
function rankOf({ head, codeFrom, codeTo }: Entry, words: readonly string[]): number | null {
  let sum = 0;
  for (const word of words) {
    const at = head.indexOf(word);
    if (at === -1) return null;
    if (head.startsWith(word, codeFrom)) sum += codeFrom + word.length === codeTo ? ranks.wholeCode : ranks.code;
    else if (at < codeFrom) sum += at === 0 ? ranks.titleStart : ranks.title;
    else sum += ranks.label;
  }
  return sum;
}

export function createSearch(phrases: readonly Phrase[]): Search {
  const entries = phrases.map(createEntry);
  const heads = createPairPostings(entries.map(({ head }) => head));
  const wholes = createPairPostings(entries.map(({ all }) => all));

  return (query, limit) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const byRank: Entry[][] = [];
    for (const index of heads.narrow(words) ?? entries.keys()) {
      const entry = entries[index];
      const rank = entry ? rankOf(entry, words) : null;
      if (entry && rank !== null) (byRank[rank] ??= []).push(entry);
    }
    const found = new Set(byRank.flat().slice(0, limit));
    // Wordings are many and rank alike: reading them ends as soon as the list is full.
    for (const index of wholes.narrow(words) ?? entries.keys()) {
      if (found.size >= limit) break;
      const entry = entries[index];
      if (entry && words.every((word) => entry.all.includes(word))) found.add(entry);
    }
    return [...found].map((entry) => show(entry, words));
  };
}

function show({ phrase, head, all }: Entry, words: readonly string[]): Found {
  let variant = 0;
  let most = 0;
  let from = head.length;
  for (const [index, { length }] of phrase.variants.entries()) {
    const wording = all.slice(from, from + length);
    from += length + 1;
    const held = countHeld(wording, words);
    if (held <= most) continue;
    most = held;
    variant = index;
  }
  return { phrase, variant };
}

const countHeld = (text: string, words: readonly string[]): number =>
  words.reduce((count, word) => count + Number(text.includes(word)), 0);
