/** Finds many patterns (see pattern.ts) in one pass over a folded text. */
import { unitsOf } from './marks';
import { gap, gapOfSpelled, splitPattern } from './pattern';
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

/**
 * What words may be, one entry a role: a word is one part of one pattern, or of several. `id` counts parts over all
 * patterns, so `id - 1` is the part before.
 */
interface Roles {
  word: number[];
  pattern: number[];
  id: number[];
  flags: number[];
}

const flag = { first: 1, last: 2, edgeBefore: 4, edgeAfter: 8 };
const edges = flag.edgeBefore | flag.edgeAfter;

/** @returns the flags of a part's blanks, which stand for edges of a word */
const edgesOf = (part: string): number =>
  (part.startsWith(' ') ? flag.edgeBefore : 0) | (part.endsWith(' ') ? flag.edgeAfter : 0);

/** @returns whether the word between the two offsets has the edges that it should have */
const standsApart = (folded: string, from: number, to: number, flags: number): boolean =>
  !((flags & flag.edgeBefore) !== 0 && isLetter[folded.charCodeAt(from - 1)] === 1) &&
  !((flags & flag.edgeAfter) !== 0 && isLetter[folded.charCodeAt(to)] === 1);

/**
 * The roles ordered by word: those of word `w` lie from `from[w]` up to `from[w + 1]`, the later part first, since one
 * occurrence must not serve as two neighbouring parts.
 */
function layOut(roles: Roles, words: number) {
  const from = new Int32Array(words + 1);
  for (const word of roles.word) from[word + 1] = (from[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
  const size = roles.word.length;
  const laid = { from, pattern: new Int32Array(size), id: new Int32Array(size), flags: new Uint8Array(size) };
  const next = from.slice();
  for (let at = size - 1; at >= 0; at--) {
    const word = roles.word[at] ?? 0;
    const place = next[word] ?? 0;
    next[word] = place + 1;
    laid.pattern[place] = roles.pattern[at] ?? 0;
    laid.id[place] = roles.id[at] ?? 0;
    laid.flags[place] = roles.flags[at] ?? 0;
  }
  return laid;
}

/**
 * @param patterns see pattern.ts
 * @param reach the most that `*` may skip, in UTF-16 code units
 * @throws RangeError on a malformed pattern
 */
export function createMatcher(patterns: readonly string[], reach = gap): Matcher {
  const numbers = new Map<string, number>();
  const written: Roles = { word: [], pattern: [], id: [], flags: [] };
  let parts = 0;
  for (const [pattern, text] of patterns.entries())
    for (const way of splitPattern(text))
      for (const [at, words] of way.entries()) {
        const id = parts++;
        const place = (at === 0 ? flag.first : 0) | (at === way.length - 1 ? flag.last : 0);
        for (const part of words.length > 1 ? new Set(words) : words) {
          const word = part.trim();
          const number = numbers.get(word) ?? numbers.size;
          numbers.set(word, number);
          written.word.push(number);
          written.pattern.push(pattern);
          written.id.push(id);
          written.flags.push(place | edgesOf(part));
        }
      }
  const automaton = createWordAutomaton([...numbers.keys()]);
  const lengths = Int32Array.from([...numbers.keys()].map(({ length }) => length));
  const roles = layOut(written, numbers.size);
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
          const flags = roles.flags[at] ?? 0;
          if ((flags & edges) !== 0 && !standsApart(folded, start, to, flags)) continue;
          let from = start;
          if ((flags & flag.first) === 0) {
            if (begun.seenIn[id - 1] !== texts) continue;
            const end = begun.to[id - 1] ?? 0;
            // Words of letters stand further apart.
            const most = (flags & edges) === 0 ? reach : Math.max(reach, gapOfSpelled);
            if (start < end || start - end > most) continue;
            if (endsBetween(folded, end, start)) continue;
            from = begun.from[id - 1] ?? 0;
          }
          if ((flags & flag.last) !== 0) found.push({ pattern: roles.pattern[at] ?? 0, from, to });
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
