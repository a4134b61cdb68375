/**
 * Finds texts that say nearly the same: Dice's coefficient over pairs of neighbouring characters. Only pairs that are
 * rare enough are looked up: two texts that are alike enough must share one of them (prefix filtering, Chaudhuri 2006).
 */
import { fold } from '../../../text/fold';

/** Letters and digits, folded: what remains when two texts differ in punctuation and spaces alone. */
export const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}{}]/gu, '');

export interface Alike<T> {
  owner: T;
  /** Which of the owner's texts. */
  text: string;
  /** 0 to 1; 1 for the same letters. */
  likeness: number;
}

export interface LikenessIndex<T> {
  add: (text: string, owner: T) => void;
  /** @param counts whose texts @returns the most alike text at or above the threshold; null when there is none */
  find: (text: string, counts?: (owner: T) => boolean) => Alike<T> | null;
}

interface Entry<T> {
  owner: T;
  text: string;
  letters: string;
  pairs: ReadonlySet<number>;
}

/** Longer texts are compared by their beginnings. Characters. */
const compared = 600;

function pairsOf(letters: string): Set<number> {
  const pairs = new Set<number>();
  const end = Math.min(letters.length, compared) - 1;
  for (let at = 0; at < end; at++) pairs.add(letters.charCodeAt(at) * 0x1_00_00 + letters.charCodeAt(at + 1));
  return pairs;
}

/** @param threshold 0.85: 48 and 72 in a sentence of 25 characters still count as alike */
export function createLikenessIndex<T>(threshold = 0.85): LikenessIndex<T> {
  const exact = new Map<string, Entry<T>[]>();
  const byPair = new Map<number, Entry<T>[]>();
  const rarity = (pair: number): number => byPair.get(pair)?.length ?? 0;

  return {
    add(text, owner) {
      const letters = lettersOf(text);
      const entry = { owner, text, letters, pairs: pairsOf(letters) };
      push(exact, letters, entry);
      for (const pair of entry.pairs) push(byPair, pair, entry);
    },
    find(text, counts = () => true) {
      const letters = lettersOf(text);
      const same = exact.get(letters)?.find(({ owner }) => counts(owner));
      if (same) return { owner: same.owner, text: same.text, likeness: 1 };
      const pairs = pairsOf(letters);
      // Of n pairs, at least t/(2-t)·n must be shared; one of the others + 1 is then among them.
      const needed = Math.ceil((threshold / (2 - threshold)) * pairs.size);
      const looked = [...pairs].sort((a, b) => rarity(a) - rarity(b)).slice(0, pairs.size - needed + 1);
      const seen = new Set<Entry<T>>();
      let best: Alike<T> | null = null;
      for (const pair of looked)
        for (const entry of byPair.get(pair)?.slice(0, most) ?? []) {
          if (seen.has(entry) || !counts(entry.owner)) continue;
          seen.add(entry);
          const likeness = dice(pairs, entry.pairs, Math.max(threshold, best?.likeness ?? 0));
          if (likeness >= threshold && likeness > (best?.likeness ?? 0))
            best = { owner: entry.owner, text: entry.text, likeness };
        }
      return best;
    },
  };
}

/** A pair that stands in more texts than this tells none of them. */
const most = 200;

const push = <K, E>(map: Map<K, E[]>, key: K, entry: E): void => {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
};

/** @returns 0 as soon as `least` can't be reached any more */
function dice(a: ReadonlySet<number>, b: ReadonlySet<number>, least: number): number {
  if (a.size + b.size === 0 || (2 * Math.min(a.size, b.size)) / (a.size + b.size) < least) return 0;
  let missing = a.size - (least * (a.size + b.size)) / 2;
  let shared = 0;
  for (const pair of a)
    if (b.has(pair)) shared++;
    else if (--missing < -1e-9) return 0;
  // Letters that differ are never the very same text.
  return Math.min(0.99, (2 * shared) / (a.size + b.size));
}
