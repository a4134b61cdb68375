/** How strict the tone check is, as one choice. */
import type { Settings } from '../../lib/core/library/settings';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { gradesFor, strictnesses, strictnessOf } from '../../lib/core/tone/strictness';
import { useText } from './text';

export interface StrictnessChoiceProps {
  settings: Settings;
  rules: readonly RuleTexts[];
  change: (settings: Partial<Settings>) => void;
}

export function StrictnessChoice({ settings, rules, change }: StrictnessChoiceProps) {
  const t = useText();
  const chosen = strictnessOf(settings, rules);
  return (
    <fieldset id="strictness" class="strictness" data-testid="strictness">
      <legend>{t('strictness.title')}</legend>
      {strictnesses.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="strictness"
            value={one}
            checked={chosen === one}
            onChange={() => change({ grades: gradesFor(one, rules), rulesOff: [] })}
          />
          <span>
            {t(`strictness.${one}`)}
            <small class="soft">{t(`strictness.${one}_help`)}</small>
          </span>
        </label>
      ))}
      {chosen === null && <p class="soft">{t('strictness.own')}</p>}
    </fieldset>
  );
}
