/**
 * Finds texts that say nearly the same: Dice's coefficient over pairs of neighbouring characters. Texts that are alike
 * enough share one of their rarest pairs, so that only those are listed and looked up (prefix filtering, Chaudhuri 2006).
 */
import { fold } from '../../../text/fold';
import { unitsOf } from '../../../text/marks';

export interface Alike<T> {
  owner: T;
  /** Which of the owner's texts. */
  text: string;
  /** 0 to 1; 1 for the same letters. */
  likeness: number;
}

export interface LikenessIndex<T> {
  /** Tells how common pairs are; all texts are told before the first is added, and then no more. */
  count: (text: string) => void;
  add: (text: string, owner: T) => void;
  /** @param counts whose texts @returns the most alike text at or above the threshold; null when there is none */
  find: (text: string, counts?: (owner: T) => boolean) => Alike<T> | null;
}

/** What is worked out of a text once. */
interface Known {
  letters: string;
  /** Each pair once, as it comes; in one order for all texts, the rarest first, once all are counted. */
  pairs: Float64Array;
  inOrder: boolean;
}

interface Entry<T> {
  owner: T;
  text: string;
  pairs: Float64Array;
  /** The last search that looked at it. */
  met: number;
}

/** Letters and digits, and the braces of places. */
const kept = unitsOf(/[\p{L}\p{N}{}\ud800-\udfff]/u);

/** Folded, without punctuation and spaces: texts that differ in nothing else are the same. */
export function lettersOf(text: string): string {
  const folded = fold(text);
  let letters = '';
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    if (kept[folded.charCodeAt(at)] === 1) continue;
    letters += folded.slice(from, at);
    from = at + 1;
  }
  return letters + folded.slice(from);
}

/** Longer texts are compared by their beginnings. Characters. */
const compared = 600;

/** Pairs are told apart by as many numbers; two in a million share one. */
const numbers = 1 << 20;

/** A pair that stands in more texts than this tells none of them. */
const most = 300;

/** @param threshold 0.85: 48 and 72 in a sentence of 25 characters still count as alike */
export function createLikenessIndex<T>(threshold = 0.85): LikenessIndex<T> {
  /** What part of the longer text's pairs both must share, for a coefficient at the threshold. */
  const share = threshold / (2 - threshold);
  const common = new Uint32Array(numbers);
  const seen = new Uint32Array(numbers);
  let turn = 0;
  const exact = new Map<string, Entry<T>[]>();
  const byPair = new Map<number, Entry<T>[]>();

  const pairsOf = (letters: string): number[] => {
    const pairs: number[] = [];
    turn++;
    const end = Math.min(letters.length, compared) - 1;
    for (let at = 0; at < end; at++) {
      const pair = (Math.imul(letters.charCodeAt(at), 0x9e3b) ^ letters.charCodeAt(at + 1)) & (numbers - 1);
      if (seen[pair] === turn) continue;
      seen[pair] = turn;
      pairs.push(pair);
    }
    return pairs;
  };
  const known = new Map<string, Known>();
  const knownOf = (text: string): Known => {
    const before = known.get(text);
    if (before) return before;
    const letters = lettersOf(text);
    const now = { letters, pairs: new Float64Array(pairsOf(letters)), inOrder: false };
    known.set(text, now);
    return now;
  };
  const ordered = (text: string): Known => {
    const one = knownOf(text);
    if (one.inOrder) return one;
    const { pairs } = one;
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at] ?? 0;
      pairs[at] = (common[pair] ?? 0) * numbers + pair;
    }
    pairs.sort();
    one.inOrder = true;
    return one;
  };
  const looked = (pairs: Float64Array): Float64Array =>
    pairs.subarray(0, pairs.length - Math.ceil(share * pairs.length) + 1);

  return {
    count(text) {
      for (const pair of knownOf(text).pairs) common[pair] = (common[pair] ?? 0) + 1;
    },
    add(text, owner) {
      const { letters, pairs } = ordered(text);
      const entry = { owner, text, pairs, met: 0 };
      push(exact, letters, entry);
      for (const pair of looked(pairs)) push(byPair, pair, entry);
    },
    find(text, counts = () => true) {
      const { letters, pairs } = ordered(text);
      const same = exact.get(letters)?.find(({ owner }) => counts(owner));
      if (same) return { owner: same.owner, text: same.text, likeness: 1 };
      const search = ++turn;
      let best: Alike<T> | null = null;
      let least = threshold;
      for (const pair of looked(pairs))
        for (const entry of byPair.get(pair) ?? []) {
          const { length } = entry.pairs;
          if (length * share > pairs.length || pairs.length * share > length) continue;
          if (entry.met === search || !counts(entry.owner)) continue;
          entry.met = search;
          const likeness = dice(pairs, entry.pairs, least);
          if (likeness < least || (best && likeness === least)) continue;
          best = { owner: entry.owner, text: entry.text, likeness };
          least = likeness;
        }
      return best;
    },
  };
}

function push<K, E>(map: Map<K, E[]>, key: K, entry: E): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list.length < most) list.push(entry);
}

/** @param a in order @param b in order @returns 0 as soon as `least` can't be reached any more */
function dice(a: Float64Array, b: Float64Array, least: number): number {
  const all = a.length + b.length;
  if (all === 0) return 0;
  /** How many pairs may stand in one alone. */
  let spare = all - least * all + 1e-9;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) {
      shared++;
      i++;
      j++;
    } else {
      if (--spare < 0) return 0;
      if (one < other) i++;
      else j++;
    }
  }
  // Letters that differ are never the very same text.
  return Math.min(0.99, (2 * shared) / all);
}
