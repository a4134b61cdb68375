/**
 * Patterns: the one small language for cue words and rule gates, linear in the text by construction.
 *
 * - `发货` stands for itself (write it folded: simplified, half-width, lower case);
 * - `没*发` matches 没 and then 发 with at most {@link gap} code units between and no sentence end;
 * - `(没|还没|)发货` matches each alternative; nesting is not needed and not allowed;
 * - a part that begins or ends with a blank meets the edge of a word there, not the blank itself: ` hi ` is found in
 *   `hi!` and not in `this`. See {@link wholeWords}.
 */

/** The most that `*` may skip, in UTF-16 code units: longer gaps bind words of different clauses together. */
export const gap = 8;
/** The same where words are spelled in letters and stand apart: about five of them. */
export const gapOfSpelled = 28;

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

const letter = /\p{L}/u;
const dash = '-';

/**
 * For languages that put blanks between words: every part of the pattern meets whole words. A part that ends with a
 * dash goes on as it likes, and digits have no edges: `cancel-*order` → ` cancel* order `, found in `cancelling my order`.
 * @throws RangeError as {@link expandPattern}
 */
export function wholeWords(pattern: string): string {
  const edged = (word: string): string => {
    const stem = word.endsWith(dash) ? word.slice(0, -1) : word;
    const before = letter.test(stem.charAt(0)) ? ' ' : '';
    const after = stem === word && letter.test(stem.charAt(stem.length - 1)) ? ' ' : '';
    return before + stem + after;
  };
  return pattern
    .split('*')
    .map((part) => expandPattern(part).flat().map(edged))
    .map((words) => (words.length === 1 ? words.join('') : `(${words.join('|')})`))
    .join('*');
}
