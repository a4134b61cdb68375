/** The least an index of pairs can do: count the pairs of all texts, then lay their lists side by side. */

const slots = 1 << 20;

export function createPairFloor(texts: readonly string[]): (query: string) => number {
  const keys = new Int32Array(slots);
  const counts = new Uint32Array(slots);
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    return slot;
  };
  const eachPair = (text: string, use: (slot: number) => void): void => {
    for (let at = 1; at < text.length; at++) use(slotOf((text.charCodeAt(at - 1) << 16) | text.charCodeAt(at)));
  };
  for (const text of texts) eachPair(text, (slot) => (counts[slot] = (counts[slot] ?? 0) + 1));
  const starts = new Uint32Array(slots + 1);
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] = (starts[slot] ?? 0) + (counts[slot] ?? 0);
  const next = starts.slice();
  const lists = new Uint32Array(starts[slots] ?? 0);
  for (const [index, text] of texts.entries())
    eachPair(text, (slot) => {
      lists[next[slot] ?? 0] = index;
      next[slot] = (next[slot] ?? 0) + 1;
    });
  return (query) => lists[starts[slotOf((query.charCodeAt(0) << 16) | query.charCodeAt(1))] ?? 0] ?? 0;
}
