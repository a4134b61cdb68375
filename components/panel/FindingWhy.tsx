/** On what a finding rests: the rule's own reason, where the words say something narrower, and its source. */
import type { Finding, RuleTexts } from '../../lib/core/tone/rule';
import { Quoting, useLocalised, useText } from '../shared/text';
import { Why } from './Why';

export function FindingWhy({ finding, rule }: { finding: Finding; rule: RuleTexts }) {
  const t = useText();
  const say = useLocalised();
  return (
    <Why of={say(rule.name)}>
      {finding.note && <p>{t('why.rule', { why: say(rule.why) })}</p>}
      <p>
        <Quoting text={t('why.source', { source: rule.source })} />
      </p>
    </Why>
  );
}
