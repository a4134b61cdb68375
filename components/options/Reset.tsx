/** Sets one section's settings back to what was delivered; one click takes that back. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import { defaultSettings, type Settings } from '../../lib/core/library/settings';
import { useText } from '../shared/text';

export interface ResetProps {
  /** The section's settings. */
  names: readonly (keyof Settings)[];
  settings: Settings;
  change: DrawerActions['change'];
}

const pick = (settings: Settings, names: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(names.map((name) => [name, settings[name]]));

export function Reset({ names, settings, change }: ResetProps) {
  const t = useText();
  const [before, keep] = useState<Partial<Settings> | null>(null);
  const delivered = pick(defaultSettings, names);
  const own = pick(settings, names);
  const isDelivered = JSON.stringify(own) === JSON.stringify(delivered);
  if (names.length === 0) return null;
  return (
    <p class="reset bar">
      {before ? (
        <button type="button" data-testid="reset-undo" onClick={async () => (await change(before)) && keep(null)}>
          {t('options.undo')}
        </button>
      ) : (
        <button
          type="button"
          data-testid="reset"
          disabled={isDelivered}
          onClick={async () => (await change(delivered)) && keep(own)}
        >
          {t('options.reset')}
        </button>
      )}
      <span role="status" class="soft">
        {before && t('options.was_reset')}
      </span>
    </p>
  );
}
