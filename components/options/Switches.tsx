/** The switches that hold everywhere. */
import type { Settings } from '../../lib/core/library/settings';
import type { LibraryHealth } from '../../lib/core/library/view';
import { Switch } from '../shared/Switch';
import { useText } from '../shared/text';
import { SyncStatus } from './SyncStatus';

export interface SwitchesProps {
  settings: Settings;
  health: LibraryHealth;
  change: (settings: Partial<Settings>) => void;
}

const themes = ['auto', 'light', 'dark'] as const;

export function Switches({ settings, health, change }: SwitchesProps) {
  const t = useText();
  return (
    <section class="card" aria-labelledby="switches">
      <h2 id="switches">{t('options.switches')}</h2>
      <Switch label={t('panel.lint')} on={settings.lint} change={(lint) => change({ lint })} testId="tone-switch" />
      <p class="soft">{t('options.lint_help')}</p>
      <Switch label={t('options.sync')} on={settings.sync} change={(sync) => change({ sync })} testId="sync-switch" />
      <p class="soft">{t('options.sync_help')}</p>
      <SyncStatus on={settings.sync} health={health} />
      <fieldset>
        <legend>{t('options.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => change({ theme })} />
            {t(`options.theme_${theme}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
