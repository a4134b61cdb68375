/** The least a linter of these rules can do: one automaton pass opens gates, one plain RegExp per open rule looks. */
import { fold } from '../../../lib/core/text/fold';
import { expandPattern, gap } from '../../../lib/core/text/pattern';
import { createWordAutomaton } from '../../../lib/core/text/word-automaton';
import type { Rule } from '../../../lib/core/tone/rule';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const regExpOf = (parts: readonly string[]): RegExp =>
  new RegExp(parts.map(escape).join(`[^。！？!?；;\n]{0,${gap}}`), 'g');

/** @returns a function from a text to the number of places found */
export function createLintFloor(rules: readonly Rule[]): (text: string) => number {
  /** By the longest word of a way to write a gate: the first way of each rule stands for its RegExp. */
  const openers = new Map<string, Map<number, RegExp>>();
  for (const [rule, { gate = [] }] of rules.entries())
    for (const parts of gate.flatMap(expandPattern)) {
      const word = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
      const opened = openers.get(word) ?? new Map<number, RegExp>();
      if (!opened.has(rule)) openers.set(word, opened.set(rule, regExpOf(parts)));
    }
  const automaton = createWordAutomaton([...openers.keys()]);
  const openedBy = Array.from(openers.values(), (opened) => Array.from(opened));
  return (text) => {
    const folded = fold(text);
    const open = new Map<number, RegExp>();
    automaton.scan(folded, (word) => {
      for (const [rule, regExp] of openedBy[word] ?? []) open.set(rule, regExp);
    });
    let found = 0;
    for (const regExp of open.values()) found += folded.match(regExp)?.length ?? 0;
    return found;
  };
}
