/** Search as you type over the library: every word of the query must stand, or be heard, somewhere in the phrase. */
import { fold } from '../text/fold';
import type { Work } from '../work';
import { both, indexesOf } from './bits';
import { wordsOf } from './highlight';
import { createPairPostings } from './pair-postings';
import type { Phrase } from './phrase';
import { createSoundIndex, type SoundIndex } from './sound-index';
import { canBeHeard, heardAlone, soundIn } from './sound-match';
import type { Sounds } from './sounds';

export interface Found {
  phrase: Phrase;
  /** The wording to show: the one that holds most of the query, else the first. */
  variant: number;
}

/** How a library's phrases sound: made once, by {@link createHearing}. */
export interface Hearing {
  sounds: Sounds;
  index: SoundIndex;
}

/**
 * Full-width and traditional characters meet their plain forms; letters of either case meet.
 * @param query words parted by blanks, all of which must be in a phrase; a blank query finds nothing
 * @param hearing the same phrases' sounds: then tuihuo, th and tui货 find 退货; null before they have come
 * @returns best first: the query is or begins the code, then the title holds it, then group or tags, then wordings;
 * what stands there before what is only heard; equals in the library's order
 */
export type Search = (query: string, limit: number, hearing?: Hearing | null) => Found[];

/** Title, code, group, tags: what a phrase is called. Each text ends with a newline, which no word holds. */
const headOf = ({ title, code, group, tags }: Phrase): string =>
  `${title}\n${code}\n${[...group, ...tags].map((text) => `${text}\n`).join('')}`;

const textOf = (phrase: Phrase | undefined): string => (phrase ? headOf(phrase) + phrase.variants.join('\n') : '');

/** @returns how the library sounds, for {@link Search} */
export function* createHearing(phrases: readonly Phrase[], sounds: Sounds): Work<Hearing> {
  return { sounds, index: yield* createSoundIndex(phrases.length, (index) => textOf(phrases[index]), sounds) };
}

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

/** @returns whether a wording, folded, holds the word; chance makes any two initials meet in a whole sentence */
const holds = (wording: string, word: string, sounds: Sounds | null): boolean =>
  wording.includes(word) || (sounds !== null && heardAlone(word) && soundIn(word, wording, sounds) !== null);

export function* createSearch(phrases: readonly Phrase[]): Work<Search> {
  const heads: string[] = [];
  for (const phrase of phrases) {
    heads.push(fold(headOf(phrase)));
    yield;
  }
  const postings = yield* createPairPostings(phrases.length, (index) => fold(textOf(phrases[index])));

  /** @returns indexes of the phrases that may hold every word; null for all */
  function narrow(words: readonly string[], hearing: Hearing | null): Iterable<number> | null {
    const heard = words.flatMap((word) => (canBeHeard(word) && hearing?.index.narrow(word)) || []);
    // Of a word that may be heard, only what lies between its letters must stand there.
    const literal = words.flatMap((word) => (hearing && canBeHeard(word) ? word.split(/[a-z]+/) : [word]));
    const standing = postings.narrow(literal);
    if (heard.length === 0) return standing;
    const all = heard.reduce<(typeof heard)[number] | null>((sum, bits) => sum && both(sum, bits), heard[0] ?? null);
    const hearable = all ? indexesOf(all, phrases.length) : [];
    return standing && standing.length < hearable.length ? standing : hearable;
  }

  return (query, limit, hearing = null) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const sounds = hearing?.sounds ?? null;
    const candidates = narrow(words, hearing);
    const byRank: number[][] = [];
    for (const index of candidates ?? phrases.keys()) {
      let sum = 0;
      for (const word of words) {
        const phrase = phrases[index];
        const rank = phrase ? rankOf(heads[index] ?? '', phrase, word, sounds) : null;
        sum = rank === null ? Number.NaN : sum + rank;
        if (rank === null) break;
      }
      if (!Number.isNaN(sum)) (byRank[sum] ??= []).push(index);
    }
    const found = new Set(byRank.flat().slice(0, limit));
    // Wordings are many and rank alike: reading them ends as soon as the list is full.
    for (const index of candidates ?? phrases.keys()) {
      if (found.size >= limit) break;
      const phrase = phrases[index];
      if (!phrase || found.has(index)) continue;
      const head = heads[index] ?? '';
      const wordings = fold(phrase.variants.join('\n'));
      const stands = (word: string): boolean =>
        rankOf(head, phrase, word, sounds) !== null || holds(wordings, word, sounds);
      if (words.every(stands)) found.add(index);
    }
    return [...found].flatMap((index) => {
      const phrase = phrases[index];
      return phrase ? [{ phrase, variant: fittingVariant(phrase, words, sounds) }] : [];
    });
  };
}

function fittingVariant({ variants }: Phrase, words: readonly string[], sounds: Sounds | null): number {
  let variant = 0;
  let most = 0;
  for (const [index, text] of variants.entries()) {
    const wording = fold(text);
    const held = words.reduce((count, word) => count + Number(holds(wording, word, sounds)), 0);
    if (held <= most) continue;
    most = held;
    variant = index;
  }
  return variant;
}
