/** Finds many patterns (see pattern.ts) in one pass over a folded text. */
import { unitsOf } from './marks';
import { gap, splitPattern } from './pattern';
import { createWordAutomaton } from './word-automaton';

export interface Match {
  /** Index of the pattern in the list given to {@link createMatcher}. */
  pattern: number;
  /** UTF-16 code units, end exclusive. */
  from: number;
  to: number;
}

export interface Matcher {
  /** @returns all matches, in order of their ends */
  match: (folded: string) => Match[];
}

const endsSentence = unitsOf(/[。！？!?；;\n]/);
/** Han characters are no letters here: a word of letters may stand right beside them. */
const isLetter = unitsOf(/\p{Script=Latin}/u);

/** What a word may be: one part of one pattern. `id` counts parts over all patterns, so `id - 1` is the part before. */
interface Role {
  pattern: number;
  id: number;
  first: boolean;
  last: boolean;
  /** Where the part must meet the edge of a word. */
  edges: number;
}

const edgeBefore = 1;
const edgeAfter = 2;

/** @returns a part without the blanks that stand for edges, and those edges */
const readEdges = (part: string): { word: string; edges: number } => ({
  word: part.trim(),
  edges: (part.startsWith(' ') ? edgeBefore : 0) | (part.endsWith(' ') ? edgeAfter : 0),
});

/** @returns whether the word between the two offsets has the edges that it should have */
const standsApart = (folded: string, from: number, to: number, edges: number): boolean =>
  !((edges & edgeBefore) !== 0 && isLetter[folded.charCodeAt(from - 1)] === 1) &&
  !((edges & edgeAfter) !== 0 && isLetter[folded.charCodeAt(to)] === 1);

/** The roles of all words in arrays: those of word `w` lie from `from[w]` up to `from[w + 1]`. */
function layOut(rolesOf: readonly (readonly Role[])[]) {
  const all = rolesOf.flat();
  const from = new Int32Array(rolesOf.length + 1);
  for (const [word, roles] of rolesOf.entries()) from[word + 1] = (from[word] ?? 0) + roles.length;
  return {
    from,
    pattern: Int32Array.from(all, ({ pattern }) => pattern),
    id: Int32Array.from(all, ({ id }) => id),
    first: Uint8Array.from(all, ({ first }) => Number(first)),
    last: Uint8Array.from(all, ({ last }) => Number(last)),
    edges: Uint8Array.from(all, ({ edges }) => edges),
  };
}

/**
 * @param patterns see pattern.ts
 * @param reach the most that `*` may skip, in UTF-16 code units
 * @throws RangeError on a malformed pattern
 */
export function createMatcher(patterns: readonly string[], reach = gap): Matcher {
  const rolesOf = new Map<string, Role[]>();
  let parts = 0;
  for (const [pattern, written] of patterns.entries())
    for (const way of splitPattern(written))
      for (const [at, words] of way.entries()) {
        const role = { pattern, id: parts++, first: at === 0, last: at === way.length - 1 };
        for (const part of new Set(words)) {
          const { word, edges } = readEdges(part);
          // The later part stands first: one occurrence must not serve as two neighbouring parts.
          rolesOf.set(word, [{ ...role, edges }, ...(rolesOf.get(word) ?? [])]);
        }
      }
  const automaton = createWordAutomaton([...rolesOf.keys()]);
  const lengths = Int32Array.from(rolesOf.keys(), ({ length }) => length);
  const roles = layOut([...rolesOf.values()]);
  /** By a part's id: where its pattern began and where this part ended, last time, in the text numbered `seenIn`. */
  const begun = { seenIn: new Int32Array(parts), from: new Int32Array(parts), to: new Int32Array(parts) };
  let texts = 0;

  return {
    match(folded) {
      const found: Match[] = [];
      texts++;
      automaton.scan(folded, (word, to) => {
        const start = to - (lengths[word] ?? 0);
        for (let at = roles.from[word] ?? 0; at < (roles.from[word + 1] ?? 0); at++) {
          const id = roles.id[at] ?? 0;
          const edges = roles.edges[at] ?? 0;
          if (edges !== 0 && !standsApart(folded, start, to, edges)) continue;
          let from = start;
          if (roles.first[at] !== 1) {
            if (begun.seenIn[id - 1] !== texts) continue;
            const end = begun.to[id - 1] ?? 0;
            if (start < end || start - end > reach) continue;
            if (endsBetween(folded, end, start)) continue;
            from = begun.from[id - 1] ?? 0;
          }
          if (roles.last[at] === 1) found.push({ pattern: roles.pattern[at] ?? 0, from, to });
          // Of words that end here the longest comes first, and stays: 订单号, not 单号.
          else if (begun.seenIn[id] !== texts || begun.to[id] !== to) {
            begun.seenIn[id] = texts;
            begun.from[id] = from;
            begun.to[id] = to;
          }
        }
      });
      return found;
    },
  };
}

function endsBetween(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsSentence[folded.charCodeAt(at)] === 1) return true;
  return false;
}
