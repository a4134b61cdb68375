/** What Tiexin's own file brings besides phrases; what belongs to one computer is offered, not taken by itself. */
import type { ImportActions } from '../../../lib/app/import/importer';
import type { AlsoTaken, ImportPlan } from '../../../lib/app/import/import-state';
import { useText } from '../../shared/text';

export interface PlanOptionsProps {
  plan: ImportPlan;
  alsoTake: ImportActions['alsoTake'];
}

export function PlanOptions({ plan, alsoTake }: PlanOptionsProps) {
  const t = useText();
  const { hidden, settings, rows, picks, machine } = plan;
  const versions = rows.reduce((sum, { others }) => sum + others.length, 0);
  const taught = machine?.taught.length ?? 0;
  const offered: (false | [name: keyof AlsoTaken, text: string])[] = [
    hidden.length > 0 && ['hide', t('import.hide', { count: hidden.length })],
    settings !== null && ['takeSettings', t('import.settings')],
    versions > 0 && ['takeOthers', t('import.others', { count: versions })],
    picks.length > 0 && ['takePicks', t('import.picks', { count: picks.length })],
    taught > 0 && ['takeTaught', t('import.taught', { count: taught })],
    machine !== null && ['takeView', t('import.view')],
  ];
  const shown = offered.filter((one) => one !== false);
  if (shown.length === 0) return null;
  return (
    <fieldset class="also">
      <legend>{t('import.also')}</legend>
      {shown.map(([name, text]) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            data-testid="import-also"
            data-id={name}
            checked={plan[name]}
            onChange={({ currentTarget: { checked } }) => alsoTake({ [name]: checked })}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
