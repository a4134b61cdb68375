/** What the tone check says about the draft: the words, the reason, and a fix where one is safe. */
import type { DeskState } from '../../lib/app/desk/state';
import type { ToneActions } from '../../lib/app/desk/tone-actions';
import type { Finding, RuleTexts } from '../../lib/core/tone/rule';
import { FindingWhy } from './FindingWhy';
import { Checklist } from './Checklist';
import { Marked } from '../shared/Marked';
import { useLocalised, useText } from '../shared/text';

export interface FindingsProps {
  draft: DeskState['draft'];
  rules: readonly RuleTexts[];
  on: boolean;
  actions: ToneActions;
}

export function Findings({ draft, rules, on, actions }: FindingsProps) {
  const t = useText();
  if (!on || draft.text.trim() === '') return null;
  const { text, findings } = draft;
  const found = findings.length > 0 ? t('panel.findings', { count: findings.length }) : t('panel.findings_none');
  return (
    <section class="findings" aria-label={t('panel.lint')}>
      <h2>
        {t('panel.lint')}
        <span class="soft">{found}</span>
        {findings.filter((finding) => finding.fix).length > 1 && (
          <button
            type="button"
            class="strong"
            data-testid="fix-all"
            onClick={(event) => event.isTrusted && void actions.fixAll()}
          >
            {t('tone.fix_all')}
          </button>
        )}
      </h2>
      <p class="draft" data-testid="draft">
        <Marked text={text} spans={findings} mark="fault" />
      </p>
      <Checklist items={draft.checklist} />
      {findings.map((finding) => (
        <FindingRow
          key={`${finding.rule} ${finding.from}`}
          finding={finding}
          text={text}
          rule={rules.find(({ id }) => id === finding.rule)}
          fix={actions.fix}
          ignore={(one) => void actions.act(one, 'ignore_once')}
        />
      ))}
    </section>
  );
}

interface FindingRowProps {
  finding: Finding;
  text: string;
  rule: RuleTexts | undefined;
  fix: ToneActions['fix'];
  ignore: (finding: Finding) => void;
}

function FindingRow({ finding, text, rule, fix, ignore }: FindingRowProps) {
  const t = useText();
  const say = useLocalised();
  if (!rule) return null;
  const { note, severity } = finding;
  return (
    <article class={`finding ${severity}`} data-testid="finding" data-id={finding.rule} data-severity={severity}>
      <i class="dot" title={t(`severity.${severity}`)} aria-hidden="true" />
      <div>
        <p>
          <span class="visually-hidden">{t(`severity.${severity}`)}: </span>
          <b>{say(rule.name)}</b>
          <q>{text.slice(finding.from, finding.to)}</q>
        </p>
        <p class="soft">{note ? say(note) : say(rule.why)}</p>
        {finding.fix && finding.fix.replacement !== '' && (
          <p class="after">
            {t(finding.fix.from === finding.fix.to ? 'panel.fix_add' : 'panel.fix_to', {
              words: finding.fix.replacement,
            })}
          </p>
        )}
        <FindingWhy finding={finding} rule={rule} />
      </div>
      {finding.fix && (
        <button
          type="button"
          class="strong"
          data-testid="finding-fix"
          onClick={(event) => event.isTrusted && void fix(finding)}
        >
          {t('panel.fix')}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        title={t('tone.ignore_once')}
        aria-label={`${t('tone.ignore_once')}: ${say(rule.name)}`}
        data-testid="finding-ignore"
        onClick={() => ignore(finding)}
      >
        ✕
      </button>
    </article>
  );
}
