/** One finding: a quiet line with its words; the one that the agent is at says why, and what to write instead. */
import type { Finding, RuleTexts } from '../../lib/core/tone/rule';
import { Icon } from '../shared/Icon';
import { Quoting, useLang, useLocalised, useNamed, useText } from '../shared/text';
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
  const named = useNamed();
  const lang = useLang();
  const { note, severity, fix: mend } = finding;
  const name = say(rule.name);
  const quoted = text.slice(finding.from, finding.to);
  const mended =
    mend && mend.replacement !== ''
      ? t(mend.from === mend.to ? 'panel.fix_add' : 'panel.fix_to', { words: mend.replacement })
      : null;
  return (
    <li
      class={`finding ${severity} ${isOpen ? 'open' : ''}`}
      data-testid="finding"
      data-id={finding.rule}
      data-severity={severity}
    >
      <div class="line">
        <button type="button" class="turn" aria-expanded={isOpen} data-testid="finding-turn" onClick={turn}>
          <i class="dot" title={t(`severity.${severity}`)} aria-hidden="true" />
          <span class="visually-hidden">{named(t(`severity.${severity}`), '')}</span>
          <b>{name}</b> <q lang={lang(quoted)}>{quoted}</q>
          <Icon name="down" />
        </button>
        {mend && (
          <button
            type="button"
            class="fix"
            aria-label={named(t('panel.fix'), mended ? `${name} · ${mended}` : name)}
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
            {mended && (
              <p class="after">
                <Quoting text={mended} />
              </p>
            )}
            <FindingWhy finding={finding} rule={rule} />
            <button
              type="button"
              class="quiet"
              aria-label={named(t('tone.ignore_once'), name)}
              data-testid="finding-ignore"
              onClick={ignore}
            >
              {t('tone.ignore_once')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
