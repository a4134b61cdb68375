/** Help: what children bring, and every key there is: the panel's own, those beside underlined words, and the browser's with the way to change them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandKey } from '../../lib/core/model/command';
import { CommandKeys } from '../shared/CommandKeys';
import { cardKeys, KeyList, panelKeys } from '../shared/KeyList';
import { useFocusBack } from '../shared/focus-back';
import { useText } from '../shared/text';

/** What the sheet needs of the browser. */
export interface KeyMeans {
  /** @returns the browser's keys as they are now */
  keys: () => Promise<CommandKey[]>;
  openShortcuts: () => void;
}

export interface KeySheetProps extends KeyMeans {
  close: () => void;
  children?: ComponentChildren;
}

export function KeySheet({ keys, openShortcuts, close, children }: KeySheetProps) {
  const t = useText();
  const sheet = useRef<HTMLElement>(null);
  const [known, learn] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    void keys().then(learn);
  }, [keys]);
  useFocusBack();
  useEffect(() => {
    // Opened by a key, the sheet takes the focus within the panel; opened by a click, the composer keeps it.
    if (document.hasFocus()) sheet.current?.focus();
  }, []);
  return (
    <section class="card sheet" ref={sheet} tabIndex={-1} aria-labelledby="keys" data-testid="key-sheet">
      <div class="bar">
        <h2 id="keys">{t('keys.help')}</h2>
        <button type="button" class="strong" onClick={close}>
          {t('keys.close')}
        </button>
      </div>
      {children}
      <h3>{t('keys.in_panel')}</h3>
      <KeyList keys={panelKeys} />
      <h3>{t('keys.in_composer')}</h3>
      <KeyList keys={cardKeys} />
      <h3>{t('keys.in_browser')}</h3>
      <CommandKeys keys={known} />
      <p class="soft">{t('keys.browser_help')}</p>
      <button type="button" class="strong" onClick={openShortcuts}>
        {t('keys.change')}
      </button>
    </section>
  );
}
