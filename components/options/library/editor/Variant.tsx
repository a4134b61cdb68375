/** One wording: to write, with what the tone check says and how the buyer would read it. */
import type { Values } from '../../../../lib/core/suggest/fill';
import type { Finding, RuleTexts } from '../../../../lib/core/tone/rule';
import { renamed } from '../../../../lib/core/library/variable-completion';
import { useLang, useText } from '../../../shared/text';
import { UnknownNames } from '../../UnknownNames';
import { VariableField } from '../../VariableField';
import { WordingFaults } from '../../WordingFaults';
import { Preview } from './Preview';

export interface VariantProps {
  text: string;
  /** Counted from 0. */
  at: number;
  of: number;
  invalid: boolean;
  values: Values;
  findings: readonly Finding[];
  rules: readonly RuleTexts[];
  write: (text: string) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}

/** As the phrase's schema has it. UTF-16 code units */
const longest = 4000;

export function Variant(props: VariantProps) {
  const { text, at, of, invalid, values, findings, rules, write, move, remove } = props;
  const t = useText();
  const lang = useLang();
  return (
    <div class="variant" data-testid="variant">
      <div class="variant-head">
        <span class="label" aria-hidden="true">
          {t('library.wording', { at: at + 1 })}
        </span>
        <span class="hint">{t('library.characters', { count: text.length })}</span>
        <button
          type="button"
          class="icon"
          disabled={at === 0}
          aria-label={t('library.wording_back', { at: at + 1 })}
          onClick={() => move(-1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m9.5 4-4 4 4 4" />
          </svg>
        </button>
        <button
          type="button"
          class="icon"
          disabled={at === of - 1}
          aria-label={t('library.wording_on', { at: at + 1 })}
          onClick={() => move(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m6.5 4 4 4-4 4" />
          </svg>
        </button>
        <button
          type="button"
          class="icon"
          disabled={of === 1}
          aria-label={t('library.wording_remove', { at: at + 1 })}
          onClick={remove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4.5 4.5 7 7m0-7-7 7" />
          </svg>
        </button>
      </div>
      <VariableField
        name="variant"
        label={t('library.wording', { at: at + 1 })}
        rows={3}
        maxLength={longest}
        value={text}
        lang={lang(text)}
        values={values}
        aria-invalid={invalid}
        placeholder={t('library.wording_hint')}
        change={write}
      />
      <UnknownNames text={text} mend={(name, meant) => write(renamed(text, name, meant))} />
      <WordingFaults text={text} findings={findings} rules={rules} />
      <Preview text={text} values={values} />
    </div>
  );
}
