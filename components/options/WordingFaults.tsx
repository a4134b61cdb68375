/** What the tone check says about a wording of the library. */
import type { Finding, RuleTexts } from '../../lib/core/tone/rule';
import { useLocalised, useText } from '../shared/text';

export interface WordingFaultsProps {
  text: string;
  findings: readonly Finding[];
  rules: readonly RuleTexts[];
}

export function WordingFaults({ text, findings, rules }: WordingFaultsProps) {
  const t = useText();
  const say = useLocalised();
  if (findings.length === 0) return null;
  return (
    <ul class="wording-faults">
      {findings.map(({ rule: id, from, to, severity, note }) => {
        const rule = rules.find((one) => one.id === id);
        return (
          <li key={`${id} ${from}`} data-testid="wording-fault" data-id={id} title={rule && say(note ?? rule.why)}>
            <i class={`dot ${severity}`} aria-hidden="true" />
            <span class="visually-hidden">{t(`severity.${severity}`)}</span>
            {rule ? say(rule.name) : id} <q>{text.slice(from, to)}</q>
          </li>
        );
      })}
    </ul>
  );
}
