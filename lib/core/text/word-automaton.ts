/**
 * Aho–Corasick over UTF-16 code units: finds every word of a list in one pass over a text.
 * The words share one trie; its edges lie in an open-addressing table (node and letter → node), so that 20,000 Chinese
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

/** @returns for each code unit its number among those that stand in a word, counted from 1; 0 for all others */
function lettersOf(words: readonly string[]): { letters: Uint16Array; count: number } {
  const letters = new Uint16Array(1 << 16);
  let count = 1;
  for (const word of words)
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      if (letters[unit] === 0) letters[unit] = count++;
    }
  return { letters, count };
}

/** @param words without duplicates and without '' (an empty word is never reported), 2 ** 31 / letters units at most */
export function createWordAutomaton(words: readonly string[]): WordAutomaton {
  const units = words.reduce((sum, word) => sum + word.length, 0);
  const { letters, count } = lettersOf(words);
  let capacity = 16;
  while (capacity < units * 2) capacity *= 2;
  const mask = capacity - 1;
  // An edge's key is node * count + letter.
  const keys = new Int32Array(capacity).fill(emptySlot);
  const targets = new Int32Array(capacity);
  const wordAt = new Int32Array(units + 1).fill(-1);
  const fail = new Int32Array(units + 1);
  /** The next shorter node on the failure path at which a word ends, 0 for none. */
  const shorter = new Int32Array(units + 1);
  let nodes = 1;

  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    for (; keys[slot] !== emptySlot && keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  };
  /** An empty slot leads to 0, the root. */
  const step = (node: number, letter: number): number => targets[slotOf(node * count + letter)] ?? 0;

  const edges: { from: number; letter: number; to: number }[][] = [];
  for (const [index, word] of words.entries()) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const letter = letters[word.charCodeAt(at)] ?? 0;
      const key = node * count + letter;
      const slot = slotOf(key);
      if (keys[slot] === emptySlot) {
        keys[slot] = key;
        targets[slot] = nodes;
        (edges[at] ??= []).push({ from: node, letter, to: nodes });
        nodes++;
      }
      node = targets[slot] ?? 0;
    }
    if (node !== 0) wordAt[node] = index;
  }

  // Level by level, so that a failure link's own link is known when it is needed.
  for (const level of edges)
    for (const { from, letter, to } of level) {
      let back = fail[from] ?? 0;
      let next = from === 0 ? 0 : step(back, letter);
      while (next === 0 && back !== 0) {
        back = fail[back] ?? 0;
        next = step(back, letter);
      }
      fail[to] = next;
      shorter[to] = (wordAt[next] ?? -1) >= 0 ? next : (shorter[next] ?? 0);
    }

  // The root's edges, which are asked for most, without the table.
  const first = new Int32Array(count);
  for (const { letter, to } of edges[0] ?? []) first[letter] = to;

  return {
    scan(text, found) {
      let node = 0;
      for (let at = 0; at < text.length; at++) {
        const letter = letters[text.charCodeAt(at)] ?? 0;
        if (letter === 0) {
          node = 0;
          continue;
        }
        let next = 0;
        while (node !== 0 && next === 0) {
          next = step(node, letter);
          if (next === 0) node = fail[node] ?? 0;
        }
        node = next === 0 ? (first[letter] ?? 0) : next;
        for (let end = node; end !== 0; end = shorter[end] ?? 0) {
          const word = wordAt[end] ?? -1;
          if (word >= 0) found(word, at + 1);
        }
      }
    },
  };
}
