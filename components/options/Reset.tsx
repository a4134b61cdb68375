/** Sets one section's settings back to what was delivered; one click takes that back. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import { defaultSettings, type Settings } from '../../lib/core/library/settings';
import { readView, type View } from '../../lib/core/model/view';
import { useText } from '../shared/text';
import type { SectionMeans } from './sections/section';

export interface ResetProps extends Pick<SectionMeans, 'view' | 'changeView'> {
  /** The section's settings. */
  names: readonly (keyof Settings)[];
  /** What it says of how the panel stands here. */
  viewNames: readonly (keyof View)[];
  settings: Settings;
  change: DrawerActions['change'];
}

interface Chosen {
  settings: Partial<Settings>;
  view: Partial<View>;
}

const pick = <T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>; // fromEntries forgets the keys

export function Reset({ names, viewNames, settings, view, change, changeView }: ResetProps) {
  const t = useText();
  const [before, keep] = useState<Chosen | null>(null);
  const delivered: Chosen = { settings: pick(defaultSettings, names), view: pick(readView(null), viewNames) };
  const own: Chosen = { settings: pick(settings, names), view: pick(view, viewNames) };
  if (names.length + viewNames.length === 0) return null;
  const put = async (chosen: Chosen, undo: Chosen | null): Promise<void> => {
    if (names.length > 0 && !(await change(chosen.settings))) return;
    if (viewNames.length > 0) await changeView((now) => ({ ...now, ...chosen.view }));
    keep(undo);
  };
  return (
    <p class="reset bar">
      {before ? (
        <button type="button" data-testid="reset-undo" onClick={() => void put(before, null)}>
          {t('options.undo')}
        </button>
      ) : (
        <button
          type="button"
          data-testid="reset"
          disabled={JSON.stringify(own) === JSON.stringify(delivered)}
          onClick={() => void put(delivered, own)}
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
