/** All wordings of one answer, side by side. */
import type { Values } from '../../../../lib/core/suggest/fill';
import type { Finding, RuleTexts } from '../../../../lib/core/tone/rule';
import { useText } from '../../../shared/text';
import { Variant } from './Variant';

export interface VariantsProps {
  variants: readonly string[];
  invalid: boolean;
  values: Values;
  check: (text: string) => readonly Finding[];
  rules: readonly RuleTexts[];
  write: (variants: string[]) => void;
}

/** As the phrase's schema has it. */
const most = 20;

export function Variants({ variants, invalid, values, check, rules, write }: VariantsProps) {
  const t = useText();
  const exchange = (at: number, other: number): void => {
    const after = [...variants];
    [after[at], after[other]] = [after[other] ?? '', after[at] ?? ''];
    write(after);
  };
  return (
    <section class="part" aria-labelledby="wordings">
      <h3 id="wordings">{t('library.wordings_title')}</h3>
      <p class="hint">{t('library.wordings_help')}</p>
      {invalid && (
        <p role="alert" class="note fault">
          {t('library.fault.need_text')}
        </p>
      )}
      <div class="variants">
        {variants.map((text, at) => (
          <Variant
            // A wording has nothing of its own but its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            text={text}
            at={at}
            of={variants.length}
            invalid={invalid}
            values={values}
            findings={text.trim() === '' ? [] : check(text)}
            rules={rules}
            write={(after) => write(variants.map((one, place) => (place === at ? after : one)))}
            move={(by) => exchange(at, at + by)}
            remove={() => write(variants.filter((_, place) => place !== at))}
          />
        ))}
        {variants.length < most && (
          <button
            type="button"
            class="more-wordings"
            data-testid="variant-add"
            onClick={() => write([...variants, ''])}
          >
            {t('library.wording_add')}
          </button>
        )}
      </div>
    </section>
  );
}
