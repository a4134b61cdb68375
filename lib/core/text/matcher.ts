/** Finds many patterns (see pattern.ts) in one pass over a folded text. */
import { expandPattern, gap } from './pattern';
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

const sentenceEnd = /[。！？!?；;\n]/;

/** A literal's role: part `part` of way `way` to write a pattern. */
interface Role {
  way: number;
  part: number;
}

/** @param patterns see pattern.ts; @throws RangeError on a malformed one */
export function createMatcher(patterns: readonly string[]): Matcher {
  const ways = patterns.flatMap((pattern, index) => expandPattern(pattern).map((parts) => ({ index, parts })));
  const words = new Map<string, Role[]>();
  let longest = 1;
  for (const [way, { parts }] of ways.entries()) {
    longest = Math.max(longest, parts.length);
    // The last part first: one occurrence must not serve as two neighbouring parts.
    for (let part = parts.length - 1; part >= 0; part--) {
      const word = parts[part] ?? '';
      words.set(word, [...(words.get(word) ?? []), { way, part }]);
    }
  }
  const literals = [...words.keys()];
  const roles = [...words.values()];
  const automaton = createWordAutomaton(literals);

  return {
    match(folded) {
      const found: Match[] = [];
      /** Ways begun: key way * longest + part → where that way began and where this part ended. */
      const begun = new Map<number, { from: number; to: number }>();
      automaton.scan(folded, (word, to) => {
        const from = to - (literals[word] ?? '').length;
        for (const { way, part } of roles[word] ?? []) {
          const { index, parts } = ways[way] ?? { index: 0, parts: [] };
          const before = part === 0 ? { from, to: from } : begun.get(way * longest + part - 1);
          if (!before || before.to > from || from - before.to > gap) continue;
          if (sentenceEnd.test(folded.slice(before.to, from))) continue;
          if (part === parts.length - 1) found.push({ pattern: index, from: before.from, to });
          else begun.set(way * longest + part, { from: before.from, to });
        }
      });
      return found;
    },
  };
}
