/** Narrows a search: which texts hold a pair of neighbouring characters. Built once, on typed arrays. */
import { createTokenTable } from '../suggest/token-table';
import type { Work } from '../work';

export interface PairPostings {
  /**
   * @returns indexes, ascending, of texts that may hold every word: the shortest list among all pairs of the words;
   * null when that would be nearly all texts, or when no word has two characters
   */
  narrow: (words: readonly string[]) => (Iterable<number> & ArrayLike<number>) | null;
}

/** Pairs in more than this share of the texts part little and cost the most; their texts are soon found anyway. */
const commonShare = 1 / 16;
/** In a small library a share means little. */
const neverCommon = 64;

const none: readonly number[] = [];

const pairAt = (text: string, at: number): number => (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);

/**
 * @param count how many texts
 * @param textOf gives a text, folded; asked twice, since copies of 50,000 texts would cost more than the index
 */
export function* createPairPostings(count: number, textOf: (index: number) => string): Work<PairPostings> {
  const pairs = createTokenTable();
  /** By pair: in how many texts it was met, and in which one last. */
  const met: number[] = [];
  const latest: number[] = [];
  for (let index = 0; index < count; index++) {
    const text = textOf(index);
    for (let at = 1; at < text.length; at++) {
      const pair = pairs.add(pairAt(text, at));
      if (latest[pair] === index) continue;
      latest[pair] = index;
      met[pair] = (met[pair] ?? 0) + 1;
    }
    yield;
  }

  const most = Math.max(neverCommon, count * commonShare);
  const starts = new Uint32Array(pairs.size() + 1);
  for (let pair = 0; pair < pairs.size(); pair++) {
    const texts = met[pair] ?? 0;
    starts[pair + 1] = (starts[pair] ?? 0) + (texts <= most ? texts : 0);
  }
  const total = starts[pairs.size()] ?? 0;
  const lists = count <= 0x1_00_00 ? new Uint16Array(total) : new Uint32Array(total);
  const next = starts.slice();
  for (let index = 0; index < count; index++) {
    const text = textOf(index);
    for (let at = 1; at < text.length; at++) {
      const pair = pairs.find(pairAt(text, at));
      const from = starts[pair] ?? 0;
      const to = next[pair] ?? 0;
      if (from === starts[pair + 1] || (to > from && lists[to - 1] === index)) continue;
      lists[to] = index;
      next[pair] = to + 1;
    }
    yield;
  }

  return {
    narrow(words) {
      let shortest: ReturnType<PairPostings['narrow']> = null;
      for (const word of words)
        for (let at = 1; at < word.length; at++) {
          const pair = pairs.find(pairAt(word, at));
          if (pair < 0) return none;
          const from = starts[pair] ?? 0;
          const to = starts[pair + 1] ?? 0;
          if (from < to && (!shortest || to - from < shortest.length)) shortest = lists.subarray(from, to);
        }
      return shortest;
    },
  };
}
