/** A report about the panel itself, for whoever mends it. */
import { useState } from 'preact/hooks';
import { useSay } from '../shared/Announcer';
import { useText } from '../shared/text';
import type { Outlets } from './evidence/Evidence';

export function Diagnosis({ report, copy }: Pick<Outlets, 'copy'> & { report: () => string }) {
  const t = useText();
  const say = useSay();
  const [said, show] = useState<'copied' | 'failed' | null>(null);
  const told = (what: 'copied' | 'failed'): void => {
    show(what);
    say(t(`diagnosis.${what}`));
  };
  return (
    <section aria-labelledby="diagnosis">
      <h3 id="diagnosis">{t('diagnosis.title')}</h3>
      <p class="soft">{t('diagnosis.help')}</p>
      <button
        type="button"
        class="strong"
        data-testid="diagnosis-copy"
        onClick={async () => told((await copy(report())) ? 'copied' : 'failed')}
      >
        {t('diagnosis.copy')}
      </button>
      <p>{said && t(`diagnosis.${said}`)}</p>
    </section>
  );
}
