/** Every key: the browser's with the way to the page where they are changed, and Tiexin's own. */
import { useEffect, useState } from 'preact/hooks';
import type { CommandKey } from '../../../lib/core/model/command';
import { CommandKeys } from '../../shared/CommandKeys';
import { cardKeys, KeyList, panelKeys } from '../../shared/KeyList';
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
    <>
      <section class="card" aria-labelledby="keys" data-testid="keys">
        <h2 id="keys">{t('keys.in_browser')}</h2>
        <p class="soft">{t('keys.browser_help')}</p>
        <CommandKeys keys={known} />
        <div class="bar">
          <button type="button" onClick={openShortcuts}>
            {t('keys.change')}
          </button>
        </div>
      </section>
      <section class="card" aria-labelledby="panel-keys">
        <h2 id="panel-keys">{t('keys.in_panel')}</h2>
        <KeyList keys={panelKeys} />
      </section>
      <section class="card" aria-labelledby="composer-keys">
        <h2 id="composer-keys">{t('keys.in_composer')}</h2>
        <KeyList keys={cardKeys} />
      </section>
    </>
  );
}
