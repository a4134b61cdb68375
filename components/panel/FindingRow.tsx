/** One finding: a quiet line with its words; the one that the agent is at says why, and what to write instead. */
import type { Finding, RuleTexts } from '../../lib/core/tone/rule';
import { Icon } from '../shared/Icon';
import { useLocalised, useText } from '../shared/text';
import { FindingWhy } from './FindingWhy';

export interface FindingRowProps {
  finding: Finding;
  /** The draft that it is about. */
  text: string;
  rule: RuleTexts;
  isOpen: boolean;
  /** Opens it, or closes it when it is open. */
  turn: () => void;
  fix: (finding: Finding) => Promise<void>;
  ignore: () => void;
}

export function FindingRow({ finding, text, rule, isOpen, turn, fix, ignore }: FindingRowProps) {
  const t = useText();
  const say = useLocalised();
  const { note, severity } = finding;
  const name = say(rule.name);
  return (
    <article
      class={`finding ${severity} ${isOpen ? 'open' : ''}`}
      data-testid="finding"
      data-id={finding.rule}
      data-severity={severity}
    >
      <div class="line">
        <button type="button" class="turn" aria-expanded={isOpen} data-testid="finding-turn" onClick={turn}>
          <i class="dot" title={t(`severity.${severity}`)} aria-hidden="true" />
          <span class="visually-hidden">{t(`severity.${severity}`)}: </span>
          <b>{name}</b>
          <q>{text.slice(finding.from, finding.to)}</q>
          <Icon name="down" />
        </button>
        {finding.fix && (
          <button
            type="button"
            class="fix"
            aria-label={`${t('panel.fix')}: ${name}`}
            data-testid="finding-fix"
            onClick={(event) => event.isTrusted && void fix(finding)}
          >
            {t('panel.fix')}
          </button>
        )}
      </div>
      {isOpen && (
        <div class="said">
          <p class="soft">{say(note ?? rule.why)}</p>
          <div class="ways">
            {finding.fix && finding.fix.replacement !== '' && (
              <p class="after">
                {t(finding.fix.from === finding.fix.to ? 'panel.fix_add' : 'panel.fix_to', {
                  words: finding.fix.replacement,
                })}
              </p>
            )}
            <FindingWhy finding={finding} rule={rule} />
            <button
              type="button"
              class="quiet"
              aria-label={`${t('tone.ignore_once')}: ${name}`}
              data-testid="finding-ignore"
              onClick={ignore}
            >
              {t('tone.ignore_once')}
            </button>
          </div>
        </div>
      )}
    </article>
  );
}
