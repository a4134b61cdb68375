/** Narrows a search: which texts hold a pair of neighbouring characters. */
export interface PairPostings {
  /**
   * @returns indexes, ascending, of texts that may hold every word: the shortest list among all pairs of the words;
   * null when no word has two characters, so that all texts may
   */
  narrow: (words: readonly string[]) => Iterable<number> | null;
}

const none: readonly number[] = [];

/** @param texts folded */
export function createPairPostings(texts: readonly string[]): PairPostings {
  const lists = new Map<number, number[]>();
  for (const [index, text] of texts.entries())
    for (let at = 1; at < text.length; at++) {
      const key = (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);
      const list = lists.get(key);
      if (!list) lists.set(key, [index]);
      else if (list[list.length - 1] !== index) list.push(index);
    }
  return {
    narrow(words) {
      let shortest: readonly number[] | null = null;
      for (const word of words)
        for (let at = 1; at < word.length; at++) {
          const list = lists.get((word.charCodeAt(at - 1) << 16) | word.charCodeAt(at)) ?? none;
          if (!shortest || list.length < shortest.length) shortest = list;
        }
      return shortest;
    },
  };
}
