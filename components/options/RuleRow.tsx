/** One tone rule: what it is called, why, how it sounds before and after, and how severe it is. */
import type { Settings } from '../../lib/core/library/settings';
import type { Grade } from '../../lib/core/tone/policy';
import { exampleOf, type RuleTexts, severities } from '../../lib/core/tone/rule';
import { useLang, useLocalised, useText } from '../shared/text';

export interface RuleRowProps {
  rule: RuleTexts;
  settings: Settings;
  change: (settings: Partial<Settings>) => void;
}

const shownExamples = 3;
const grades = [...severities, 'off'] as const;

export function RuleRow({ rule, settings, change }: RuleRowProps) {
  const t = useText();
  const lang = useLang();
  const say = useLocalised();
  const { rulesOff, siteGrades } = settings;
  const grade: Grade = rulesOff.includes(rule.id) ? 'off' : (settings.grades[rule.id] ?? rule.severity);
  const choose = (chosen: Grade | undefined): void => {
    const { [rule.id]: _before, ...others } = settings.grades;
    const own = chosen !== undefined && chosen !== 'off' && chosen !== rule.severity;
    const rest = rulesOff.filter((id) => id !== rule.id);
    change({
      rulesOff: chosen === 'off' ? [...rest, rule.id] : rest,
      grades: own ? { ...others, [rule.id]: chosen } : others,
    });
  };
  const restoreOn = (site: string): void => {
    const { [rule.id]: _before, ...others } = siteGrades[site] ?? {};
    change({ siteGrades: { ...siteGrades, [site]: others } });
  };
  const sites = Object.entries(siteGrades).filter(([, chosen]) => chosen[rule.id] !== undefined);
  return (
    <details class="rule" id={`rule-${rule.id}`} data-testid="rule" data-id={rule.id}>
      <summary>
        <i class={`dot ${grade}`} aria-hidden="true" />
        <b>{say(rule.name)}</b>
        <span class="soft">{t(`severity.${grade}`)}</span>
      </summary>
      <p>{say(rule.why)}</p>
      <p class="soft" lang={lang(rule.source)}>
        {rule.source}
      </p>
      <dl>
        {(['bad', 'good'] as const).map(
          (kind) =>
            rule.examples[kind].length > 0 && (
              <div key={kind}>
                <dt>{t(`tone.${kind}`)}</dt>
                {rule.examples[kind].slice(0, shownExamples).map((example) => {
                  const { text } = exampleOf(example);
                  return (
                    <dd key={text} lang={lang(text)}>
                      {text}
                    </dd>
                  );
                })}
              </div>
            ),
        )}
      </dl>
      <label>
        {t('tone.grade')}
        <select value={grade} onChange={({ currentTarget: { value } }) => choose(grades.find((one) => one === value))}>
          {grades.map((one) => (
            <option key={one} value={one}>
              {t(`severity.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {sites.map(([site, chosen]) => (
        <p key={site} class="soft">
          {t('tone.on_site', { site, grade: t(`severity.${chosen[rule.id] ?? 'off'}`) })}{' '}
          <button type="button" onClick={() => restoreOn(site)}>
            {t('tone.restore')}
          </button>
        </p>
      ))}
    </details>
  );
}
