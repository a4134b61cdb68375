/**
 * Aho–Corasick over UTF-16 code units: finds every word of a list in one pass over a text.
 * The words share one trie; its edges lie in an open-addressing table (node and unit → node), so that 20,000 Chinese
 * words stay within a few hundred kB and building takes milliseconds.
 */
export interface WordAutomaton {
  /**
   * Calls `found` for every occurrence, in order of their ends; overlapping ones too.
   * @param text already folded the way the words were
   * @param found gets the word's index in the list and the offset just after it, in UTF-16 code units
   */
  scan: (text: string, found: (word: number, end: number) => void) => void;
}

const emptySlot = -1;
const unitBits = 16;
const unitCount = 1 << unitBits;

/** @param words without duplicates and without '' (an empty word is never reported). */
export function createWordAutomaton(words: readonly string[]): WordAutomaton {
  const units = words.reduce((sum, word) => sum + word.length, 0);
  let capacity = 16;
  while (capacity < units * 2) capacity *= 2;
  const mask = capacity - 1;
  // An edge's key is node * 65536 + unit: exact in a double up to 2^37 nodes' worth of keys.
  const keys = new Float64Array(capacity).fill(emptySlot);
  const targets = new Int32Array(capacity);
  const wordAt = new Int32Array(units + 1).fill(-1);
  const fail = new Int32Array(units + 1);
  /** The next shorter node on the failure path at which a word ends, 0 for none. */
  const shorter = new Int32Array(units + 1);
  let nodes = 1;

  const slotOf = (node: number, unit: number): number => {
    const key = node * unitCount + unit;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; keys[slot] !== emptySlot && keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  };
  const step = (node: number, unit: number): number => {
    const slot = slotOf(node, unit);
    return keys[slot] === emptySlot ? 0 : (targets[slot] ?? 0);
  };

  const edges: { from: number; unit: number; to: number }[][] = [];
  for (const [index, word] of words.entries()) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const slot = slotOf(node, unit);
      if (keys[slot] === emptySlot) {
        keys[slot] = node * unitCount + unit;
        targets[slot] = nodes;
        (edges[at] ??= []).push({ from: node, unit, to: nodes });
        nodes++;
      }
      node = targets[slot] ?? 0;
    }
    if (node !== 0) wordAt[node] = index;
  }

  // Level by level, so that a failure link's own link is known when it is needed.
  for (const level of edges)
    for (const { from, unit, to } of level) {
      let back = fail[from] ?? 0;
      let next = from === 0 ? 0 : step(back, unit);
      while (next === 0 && back !== 0) {
        back = fail[back] ?? 0;
        next = step(back, unit);
      }
      fail[to] = next;
      shorter[to] = (wordAt[next] ?? -1) >= 0 ? next : (shorter[next] ?? 0);
    }

  // Most units of a text begin no word: they are passed over without a look into the table of edges.
  const first = new Int32Array(unitCount);
  for (const { unit, to } of edges[0] ?? []) first[unit] = to;

  return {
    scan(text, found) {
      let node = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        let next = 0;
        for (; node !== 0 && next === 0;) {
          next = step(node, unit);
          if (next === 0) node = fail[node] ?? 0;
        }
        node = next === 0 ? (first[unit] ?? 0) : next;
        for (let end = node; end !== 0; end = shorter[end] ?? 0) {
          const word = wordAt[end] ?? -1;
          if (word >= 0) found(word, at + 1);
        }
      }
    },
  };
}
