/** The least a ranker by words can do: BM25 over pairs of characters on typed arrays, the ten best. */
const k = 1.2;
const b = 0.75;
const shown = 10;

const pairsOf = (text: string): number[] =>
  Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1),
  );

/** @returns a function from a question to the indexes of the best texts */
export function createBm25Floor(texts: readonly string[]): (question: string) => number[] {
  const lists = new Map<number, Map<number, number>>();
  for (const [index, text] of texts.entries())
    for (const pair of pairsOf(text)) {
      const list = lists.get(pair) ?? new Map<number, number>();
      lists.set(pair, list.set(index, (list.get(index) ?? 0) + 1));
    }
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  const postings = new Map<number, { texts: Uint32Array; impacts: Float32Array }>();
  for (const [pair, list] of lists) {
    const worth = Math.log(1 + (texts.length - list.size + 0.5) / (list.size + 0.5));
    const impacts = Float32Array.from(list, ([index, count]) => {
      const length = (texts[index]?.length ?? 0) / mean;
      return (worth * count * (k + 1)) / (count + k * (1 - b + b * length));
    });
    postings.set(pair, { texts: Uint32Array.from(list.keys()), impacts });
  }
  const scores = new Float32Array(texts.length);
  return (question) => {
    scores.fill(0);
    for (const pair of new Set(pairsOf(question))) {
      const posting = postings.get(pair);
      if (!posting) continue;
      for (let at = 0; at < posting.texts.length; at++) {
        const index = posting.texts[at] ?? 0;
        scores[index] = (scores[index] ?? 0) + (posting.impacts[at] ?? 0);
      }
    }
    const best: number[] = [];
    let least = 0;
    for (let index = 0; index < scores.length; index++) {
      const score = scores[index] ?? 0;
      if (score <= least) continue;
      let place = best.length;
      while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place--;
      best.splice(place, 0, index);
      if (best.length > shown) best.pop();
      if (best.length === shown) least = scores[best[shown - 1] ?? 0] ?? 0;
    }
    return best;
  };
}
