/** The least a linter of these rules can do: one automaton pass opens gates, one plain RegExp per open rule looks. */
import { fold } from '../../../lib/core/text/fold';
import { expandPattern, gap } from '../../../lib/core/text/pattern';
import { createWordAutomaton } from '../../../lib/core/text/word-automaton';
import type { Rule } from '../../../lib/core/tone/rule';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** @returns a function from a text to the number of places found */
export function createLintFloor(rules: readonly Rule[]): (text: string) => number {
  const gated = rules.flatMap(({ gate }) => (gate ? [gate.flatMap(expandPattern)] : []));
  const regExps = gated.map(
    (ways) => new RegExp(ways.map((parts) => parts.map(escape).join(`[^。！？!?；;\n]{0,${gap}}`)).join('|'), 'g'),
  );
  const owners = new Map<string, Set<number>>();
  for (const [rule, ways] of gated.entries())
    for (const [first = ''] of ways) owners.set(first, (owners.get(first) ?? new Set()).add(rule));
  const rulesOf = [...owners.values()];
  const automaton = createWordAutomaton([...owners.keys()]);
  return (text) => {
    const folded = fold(text);
    const open = new Set<number>();
    automaton.scan(folded, (word) => {
      for (const rule of rulesOf[word] ?? []) open.add(rule);
    });
    let found = 0;
    for (const rule of open) found += folded.match(regExps[rule] ?? / /g)?.length ?? 0;
    return found;
  };
}
