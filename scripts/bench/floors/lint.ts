/** The least a linter of these rules can do: one automaton pass over the gates, one plain RegExp for each word it finds. */
import { fold } from '../../../lib/core/text/fold';
import { expandPattern, gap } from '../../../lib/core/text/pattern';
import { createWordAutomaton } from '../../../lib/core/text/word-automaton';
import type { Rule } from '../../../lib/core/tone/rule';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const between = `[^。！？!?；;\n]{0,${gap}}`;

/** @returns a function from a text to the number of places found */
export function createLintFloor(rules: readonly Rule[]): (text: string) => number {
  /** What may follow a gate's first word; '' where it stands alone. */
  const rests = new Map<string, Set<string>>();
  for (const pattern of rules.flatMap(({ gate }) => gate ?? []))
    for (const [first = '', ...others] of expandPattern(pattern)) {
      const rest = others.map((part) => between + escape(part)).join('');
      rests.set(first, (rests.get(first) ?? new Set()).add(rest));
    }
  const automaton = createWordAutomaton([...rests.keys()]);
  const regExps = [...rests].map(([first, rest]) => new RegExp(`${escape(first)}(?:${[...rest].join('|')})`, 'g'));
  return (text) => {
    const folded = fold(text);
    const words = new Set<number>();
    automaton.scan(folded, (word) => words.add(word));
    let found = 0;
    for (const word of words) found += folded.match(regExps[word] ?? / /g)?.length ?? 0;
    return found;
  };
}
