/** What the agent told the rules to leave in peace, to bring back one by one. */
import type { Settings } from '../../lib/core/library/settings';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { useLocalised, useText } from '../shared/text';

export interface IgnoredListProps {
  rules: readonly RuleTexts[];
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
}

export function IgnoredList({ rules, settings: { ignored }, change }: IgnoredListProps) {
  const t = useText();
  const say = useLocalised();
  if (ignored.length === 0) return null;
  const nameOf = (id: string): string => {
    const rule = rules.find((one) => one.id === id);
    return rule ? say(rule.name) : id;
  };
  return (
    <>
      <h3>{t('tone.ignored')}</h3>
      <ul class="entries">
        {ignored.map((one) => (
          <li key={`${one.rule} ${one.words}`} data-testid="ignored">
            <q>{one.words}</q> <span class="soft">{nameOf(one.rule)}</span>
            <button type="button" onClick={() => change({ ignored: ignored.filter((other) => other !== one) })}>
              {t('tone.restore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
