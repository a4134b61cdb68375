/** All tone rules: those for every language, then each language's own. The same id in two languages is one rule. */
import { neutralRules } from '../tone/rules';
import type { Rule, RuleTexts } from '../tone/rule';
import { enRules } from './en/tone/rules';
import { zhRules } from './zh/tone/rules';

export const toneRules: readonly Rule[] = [...neutralRules, ...zhRules, ...enRules];

/** The same for reading: each id once, as its first language tells it, with the examples of all. */
export const toneRuleTexts: readonly RuleTexts[] = [...new Set(toneRules.map(({ id }) => id))].flatMap((id) => {
  const [first, ...others] = toneRules.filter((rule) => rule.id === id);
  if (!first) return [];
  const { check: _check, gate: _gate, ...texts } = first;
  const all = (kind: 'bad' | 'good') => [first, ...others].flatMap(({ examples }) => examples[kind]);
  return [{ ...texts, examples: { bad: all('bad'), good: all('good') } }];
});
