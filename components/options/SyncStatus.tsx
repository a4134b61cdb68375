/** What travels between the agent's browsers, and what stays on this machine. */
import { settingOf } from '../../lib/core/library/settings';
import type { LibraryHealth } from '../../lib/core/library/view';
import { useText } from '../shared/text';

export interface SyncStatusProps {
  on: boolean;
  health: LibraryHealth;
}

/** Settings that can grow too long to travel, and what they are called. */
const long = {
  ownWords: 'tone.own_words',
  ownWordsExcept: 'tone.own_words_except',
  shop: 'shop.title',
  sizes: 'sizes.title',
} as const;

export function SyncStatus({ on, health: { synced, here, unsynced } }: SyncStatusProps) {
  const t = useText();
  const settings = unsynced.flatMap((id) => settingOf(id) ?? []);
  const names = settings.map((name) => t(name in long ? long[name as keyof typeof long] : 'sync.other_setting'));
  return (
    <div role="status">
      <ul class="soft sync-status" data-testid="sync-status">
        {!on && <li>{t('sync.off')}</li>}
        {on && <li>{t('sync.travels', { count: synced })}</li>}
        {on && here > 0 && <li>{t('sync.here', { count: here })}</li>}
        {on && names.length > 0 && (
          <li>{t('sync.settings_here', { names: [...new Set(names)].join(t('sync.comma')) })}</li>
        )}
      </ul>
    </div>
  );
}
