/** The five steps of the try-out, one open at a time. What was done is ticked by itself; who knows it already goes on or skips. */
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../shared/text';
import { type TryStep, trySteps } from './try-steps';

export interface StepsProps {
  /** What has been done in the demo shop. */
  done: ReadonlySet<TryStep>;
  /** Puts an unkind line into the composer, and the caret behind it. */
  write: (text: string) => void;
  /** The agent has seen enough. */
  leave: () => void;
}

const count = trySteps.length;

export function Steps({ done, write, leave }: StepsProps) {
  const t = useText();
  const [at, setAt] = useState(0);
  const step = trySteps[at];
  useEffect(() => {
    if (!step || !done.has(step)) return;
    const next = trySteps.findIndex((one, place) => place > at && !done.has(one));
    setAt(next === -1 ? count : next);
  }, [done, step, at]);
  const finished = step === undefined;
  const latest = [...done].at(-1);
  return (
    <section class="steps" aria-label={t('welcome.steps')}>
      <ol>
        {trySteps.map((one, place) => (
          <li
            key={one}
            data-testid="try-step"
            data-id={one}
            class={done.has(one) ? 'done' : ''}
            aria-current={place === at ? 'step' : undefined}
          >
            <b>{t(`welcome.step.${one}`)}</b>
            {done.has(one) && <span class="visually-hidden"> {t('welcome.ticked')}</span>}
            {place === at && <p>{t(`welcome.step.${one}_help`)}</p>}
            {place === at && one === 'fault' && (
              <button type="button" onClick={() => write(t('welcome.faulty_line'))}>
                {t('welcome.write_faulty')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {finished && <p class="finished">{t(done.size === count ? 'welcome.all_done' : 'welcome.seen_all')}</p>}
      <div class="bar">
        <button type="button" class={finished ? 'primary' : ''} onClick={() => (finished ? leave() : setAt(at + 1))}>
          {t(finished ? 'welcome.done' : 'welcome.next')}
        </button>
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            {t('welcome.back')}
          </button>
        )}
        {!finished && (
          <button type="button" class="quiet" onClick={leave}>
            {t('welcome.skip')}
          </button>
        )}
      </div>
      <span role="status" class="visually-hidden">
        {latest && t('welcome.did', { step: t(`welcome.step.${latest}`) })}
      </span>
    </section>
  );
}
