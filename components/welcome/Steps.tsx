/** The five steps of the try-out, one open at a time. */
import { useState } from 'preact/hooks';
import { useText } from '../shared/text';

export interface StepsProps {
  write: (text: string) => void;
  skip: () => void;
}

const steps = ['read', 'insert', 'fault', 'fix', 'send'] as const;

export function Steps({ write, skip }: StepsProps) {
  const t = useText();
  const [at, setAt] = useState(0);
  const last = at === steps.length - 1;
  return (
    <section class="steps" aria-label={t('welcome.steps')}>
      <ol>
        {steps.map((step, place) => (
          <li key={step} class={place < at ? 'done' : ''} aria-current={place === at ? 'step' : undefined}>
            <b>{t(`welcome.step.${step}`)}</b>
            {place === at && <p>{t(`welcome.step.${step}_help`)}</p>}
            {place === at && step === 'fault' && (
              <button type="button" onClick={() => write(t('welcome.faulty_line'))}>
                {t('welcome.write_faulty')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <div class="bar">
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            {t('welcome.back')}
          </button>
        )}
        <button type="button" class="primary" onClick={() => (last ? skip() : setAt(at + 1))}>
          {t(last ? 'welcome.done' : 'welcome.next')}
        </button>
        {!last && (
          <button type="button" class="quiet" onClick={skip}>
            {t('welcome.skip')}
          </button>
        )}
      </div>
    </section>
  );
}
