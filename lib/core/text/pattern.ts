/**
 * Patterns: the one small language for cue words and rule gates, linear in the text by construction.
 *
 * - `发货` stands for itself (write it folded: simplified, half-width, lower case);
 * - `没*发` matches 没 and then 发 with at most {@link gap} code units between and no sentence end;
 * - `(没|还没|)发货` matches each alternative; nesting is not needed and not allowed.
 */

/** The most that `*` may skip, in UTF-16 code units: longer gaps bind words of different clauses together. */
export const gap = 8;

/**
 * @returns every way to write the pattern, each as its literal parts in order: `(没|未)*发` → [['没','发'],['未','发']]
 * @throws RangeError on an unclosed or nested bracket or an empty part: a mistake in our own tables, found by their tests
 */
export function expandPattern(pattern: string): string[][] {
  let written = [''];
  for (let rest = pattern; rest !== '';) {
    const open = rest.indexOf('(');
    if (open === -1) {
      written = written.map((head) => head + rest);
      break;
    }
    const close = rest.indexOf(')', open);
    if (close === -1) throw new RangeError(`Pattern "${pattern}" has an unclosed bracket`);
    const lead = rest.slice(0, open);
    const inner = rest.slice(open + 1, close);
    if (inner.includes('(')) throw new RangeError(`Pattern "${pattern}" has a bracket within a bracket`);
    const choices = inner.split('|');
    written = written.flatMap((head) => choices.map((choice) => head + lead + choice));
    rest = rest.slice(close + 1);
  }
  return written.map((text) => {
    const parts = text.split('*');
    if (parts.includes('')) throw new RangeError(`Pattern "${pattern}" has an empty part`);
    return parts;
  });
}

const gapInBracket = /\([^)]*\*[^)]*\)/;

/**
 * @returns the ways to write the pattern, nearly always one: its parts in order, each with its alternatives:
 *   `(没|未)*发` → [[['没', '未'], ['发']]]. Only a `*` inside a bracket needs more ways.
 * @throws RangeError as {@link expandPattern}
 */
export function splitPattern(pattern: string): string[][][] {
  if (gapInBracket.test(pattern)) return expandPattern(pattern).map((parts) => parts.map((part) => [part]));
  return [pattern.split('*').map((part) => expandPattern(part).flat())];
}
