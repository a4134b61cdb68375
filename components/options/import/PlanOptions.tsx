/** What Tiexin's own file brings besides phrases. */
import type { ImportActions } from '../../../lib/app/import/importer';
import type { ImportPlan } from '../../../lib/app/import/import-state';
import { useText } from '../../shared/text';

export interface PlanOptionsProps {
  plan: ImportPlan;
  alsoTake: ImportActions['alsoTake'];
}

export function PlanOptions({ plan: { hidden, hide, settings, takeSettings }, alsoTake }: PlanOptionsProps) {
  const t = useText();
  return (
    <>
      {hidden.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={hide}
            onChange={({ currentTarget: { checked } }) => alsoTake({ hide: checked })}
          />
          {t('import.hide', { count: hidden.length })}
        </label>
      )}
      {settings && (
        <label class="check">
          <input
            type="checkbox"
            data-testid="import-settings"
            checked={takeSettings}
            onChange={({ currentTarget: { checked } }) => alsoTake({ takeSettings: checked })}
          />
          {t('import.settings')}
        </label>
      )}
    </>
  );
}
