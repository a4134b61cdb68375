/** The best few of many, without sorting the many and without an object for each. */
export interface BestList {
  /** Forgets what was offered. */
  clear: () => void;
  /** What an offer must exceed; below every score while there is room. */
  least: () => number;
  /** Equal scores keep the order in which they came. */
  offer: (item: number, score: number) => void;
  /** @returns best first */
  take: () => { item: number; score: number }[];
}

export function createBestList(limit: number): BestList {
  const items = new Uint32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;
  let least = Number.NEGATIVE_INFINITY;
  return {
    clear() {
      size = 0;
      least = Number.NEGATIVE_INFINITY;
    },
    least: () => least,
    offer(item, score) {
      if (score <= least) return;
      let at = size === limit ? limit - 1 : size++;
      for (; at > 0 && (scores[at - 1] ?? 0) < score; at--) {
        scores[at] = scores[at - 1] ?? 0;
        items[at] = items[at - 1] ?? 0;
      }
      scores[at] = score;
      items[at] = item;
      if (size === limit) least = scores[limit - 1] ?? 0;
    },
    take: () => Array.from(items.subarray(0, size), (item, at) => ({ item, score: scores[at] ?? 0 })),
  };
}
