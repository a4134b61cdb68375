/** What the tone check says about the draft: one finding open, the others a line each, however many there are. */
import type { DeskState } from '../../lib/app/desk/state';
import type { ToneActions } from '../../lib/app/desk/tone-actions';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { longestDraft } from '../../lib/core/tone/draft';
import { openPlace } from '../../lib/core/tone/turned';
import { Icon } from '../shared/Icon';
import { Marked } from '../shared/Marked';
import { useLang, useText } from '../shared/text';
import { Checklist } from './Checklist';
import { FindingRow } from './FindingRow';

export interface FindingsProps {
  state: Pick<DeskState, 'draft' | 'turned'>;
  rules: readonly RuleTexts[];
  on: boolean;
  actions: ToneActions;
}

export function Findings({ state: { draft, turned }, rules, on, actions }: FindingsProps) {
  const t = useText();
  const lang = useLang();
  if (!on || draft.text.trim() === '') return null;
  const { text, findings } = draft;
  const found = findings.length > 0 ? t('panel.findings', { count: findings.length }) : t('panel.findings_none');
  const open = openPlace(findings, turned);
  return (
    <section class="findings" aria-label={t('panel.lint')}>
      <div class="bar">
        <h2>
          {t('panel.lint')}{' '}
          <span class={findings.length > 0 ? 'count' : 'count clean'}>
            {findings.length === 0 && <Icon name="check" />}
            {found}
          </span>
        </h2>
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
      </div>
      {/* The page itself shows the draft, and the words underlined: here it is for whoever can't see them. */}
      <p class="visually-hidden" data-testid="draft" lang={lang(text)}>
        <Marked text={text} spans={findings} mark="fault" />
      </p>
      <Checklist items={draft.checklist} />
      {text.length >= longestDraft && <p class="soft">{t('panel.checked_length', { count: longestDraft })}</p>}
      {findings.length > 0 && (
        <ul class="scroll found">
          {findings.map((finding, at) => {
            const rule = rules.find(({ id }) => id === finding.rule);
            return (
              rule && (
                <FindingRow
                  key={`${finding.rule} ${finding.from}`}
                  finding={finding}
                  text={text}
                  rule={rule}
                  isOpen={at === open}
                  turn={() => actions.turn(at === open ? 'none' : finding)}
                  fix={actions.fix}
                  ignore={() => void actions.act(finding, 'ignore_once')}
                />
              )
            );
          })}
        </ul>
      )}
    </section>
  );
}
