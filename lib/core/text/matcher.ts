/** Finds many patterns (see pattern.ts) in one pass over a folded text. */
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

const sentenceEnd = /[。！？!?；;\n]/;

/** What a word may be: one part of one pattern. `id` counts parts over all patterns, so `id - 1` is the part before. */
interface Role {
  pattern: number;
  id: number;
  first: boolean;
  last: boolean;
}

/** @param patterns see pattern.ts; @throws RangeError on a malformed one */
export function createMatcher(patterns: readonly string[]): Matcher {
  const rolesOf = new Map<string, Role[]>();
  let id = 0;
  for (const [pattern, written] of patterns.entries())
    for (const parts of splitPattern(written))
      for (const [at, words] of parts.entries()) {
        const role = { pattern, id: id++, first: at === 0, last: at === parts.length - 1 };
        // The later part stands first: one occurrence must not serve as two neighbouring parts.
        for (const word of new Set(words)) rolesOf.set(word, [role, ...(rolesOf.get(word) ?? [])]);
      }
  const words = [...rolesOf.keys()];
  const roles = [...rolesOf.values()];
  const automaton = createWordAutomaton(words);

  return {
    match(folded) {
      const found: Match[] = [];
      /** By a part's id: where its pattern began and where this part ended, last time. */
      const begun = new Map<number, { from: number; to: number }>();
      automaton.scan(folded, (word, to) => {
        const start = to - (words[word] ?? '').length;
        for (const { pattern, id, first, last } of roles[word] ?? []) {
          const before = first ? undefined : begun.get(id - 1);
          if (!first && !(before && follows(folded, before.to, start))) continue;
          const from = before?.from ?? start;
          if (last) found.push({ pattern, from, to });
          // Of words that end here the longest comes first, and stays: 订单号, not 单号.
          else if (begun.get(id)?.to !== to) begun.set(id, { from, to });
        }
      });
      return found;
    },
  };
}

/** @returns whether a part that starts at `start` may belong to one that ended at `end`. */
const follows = (folded: string, end: number, start: number): boolean =>
  end <= start && start - end <= gap && !sentenceEnd.test(folded.slice(end, start));
