/** Narrows a search: which texts hold a pair of neighbouring units. Built once, on typed arrays. */
import { createTokenTable } from '../suggest/token-table';
import type { Work } from '../work';

export interface PairPostings {
  /**
   * @param words folded
   * @returns indexes, ascending, of texts that may hold every word: the shortest list among all pairs of the words; null
   * when that would be a great part of the texts, or when no word has two units
   */
  narrow: (words: readonly string[]) => (Iterable<number> & ArrayLike<number>) | null;
}

/** Pairs in more than this share of the texts part little and cost the most; their texts are soon found anyway. */
const commonShare = 1 / 64;
/** In a small library a share means little. */
const neverCommon = 64;

const none: readonly number[] = [];

/** Room for a long phrase. Units */
const roomy = 1 << 15;

/**
 * @param count how many texts
 * @param unitsOf writes a text's units, and a 0 between what does not belong together, and returns how many they are
 */
export function* createPairPostings(
  count: number,
  unitsOf: (index: number, into: Uint16Array) => number,
): Work<PairPostings> {
  const table = createTokenTable();
  const units = new Uint16Array(roomy);
  /** By pair: in how many texts it was met, and in which one last. */
  const met: number[] = [];
  const latest: number[] = [];
  /** Which pairs each text holds, one text after the other; needed only while building. */
  let held = new Uint32Array(roomy);
  const heldTo = new Uint32Array(count);
  let size = 0;
  for (let index = 0; index < count; index++) {
    const length = unitsOf(index, units);
    for (let at = 1; at < length; at++) {
      const first = units[at - 1] ?? 0;
      const second = units[at] ?? 0;
      if (first === 0 || second === 0) continue;
      const token = table.add((first << 16) | second);
      if (latest[token] === index) continue;
      latest[token] = index;
      met[token] = (met[token] ?? 0) + 1;
      if (size === held.length) held = doubled(held);
      held[size++] = token;
    }
    heldTo[index] = size;
    yield;
  }

  const most = Math.max(neverCommon, count * commonShare);
  const starts = new Uint32Array(table.size() + 1);
  for (let token = 0; token < table.size(); token++) {
    const texts = met[token] ?? 0;
    starts[token + 1] = (starts[token] ?? 0) + (texts <= most ? texts : 0);
  }
  const total = starts[table.size()] ?? 0;
  const lists = count <= 0x1_00_00 ? new Uint16Array(total) : new Uint32Array(total);
  const ends = starts.slice();
  for (let index = 0, at = 0; index < count; index++) {
    for (const to = heldTo[index] ?? 0; at < to; at++) {
      const token = held[at] ?? 0;
      if (starts[token] === starts[token + 1]) continue;
      const end = ends[token] ?? 0;
      lists[end] = index;
      ends[token] = end + 1;
    }
    yield;
  }

  return {
    narrow(words) {
      let shortest: ReturnType<PairPostings['narrow']> = null;
      for (const word of words)
        for (let at = 1; at < word.length; at++) {
          const token = table.find((word.charCodeAt(at - 1) << 16) | word.charCodeAt(at));
          if (token < 0) return none;
          const from = starts[token] ?? 0;
          const to = starts[token + 1] ?? 0;
          if (from < to && (!shortest || to - from < shortest.length)) shortest = lists.subarray(from, to);
        }
      return shortest;
    },
  };
}

function doubled(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}
