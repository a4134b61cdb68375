/** The browser's keys, and the way to the page where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import type { CommandKey } from '../../../lib/core/model/command';
import { CommandKeys } from '../../shared/CommandKeys';
import { useText } from '../../shared/text';
import type { SectionProps } from './section';

export function KeysSection({ means: { keys, openShortcuts } }: SectionProps) {
  const t = useText();
  const [known, learn] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    const ask = (): void => void keys().then(learn);
    ask();
    // Keys are changed on another page of the browser: ask again when the agent comes back.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [keys]);
  return (
    <section class="card" aria-labelledby="keys" data-testid="keys">
      <h2 id="keys">{t('keys.title')}</h2>
      <p class="soft">{t('keys.browser_help')}</p>
      <CommandKeys keys={known} />
      <div class="bar">
        <button type="button" onClick={openShortcuts}>
          {t('keys.change')}
        </button>
      </div>
    </section>
  );
}
