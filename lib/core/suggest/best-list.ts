/** The best few of many, without sorting the many. */
export interface BestList {
  /** Equal scores keep the order in which they came. */
  offer: (item: number, score: number) => void;
  /** @returns best first */
  take: () => { item: number; score: number }[];
}

export function createBestList(limit: number): BestList {
  const list: { item: number; score: number }[] = [];
  let threshold = Number.NEGATIVE_INFINITY;
  return {
    offer(item, score) {
      if (score <= threshold) return;
      let at = list.length;
      while (at > 0 && (list[at - 1]?.score ?? 0) < score) at--;
      list.splice(at, 0, { item, score });
      if (list.length > limit) list.pop();
      if (list.length === limit) threshold = list[limit - 1]?.score ?? threshold;
    },
    take: () => list,
  };
}
