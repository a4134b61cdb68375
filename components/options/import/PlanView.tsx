/** What an import would do: counts that are filters, the rows behind them, and the choice. */
import { useMemo, useState } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/import/importer';
import type { ImportPlan } from '../../../lib/app/import/import-state';
import type { RuleTexts } from '../../../lib/core/tone/rule';
import { useText } from '../../shared/text';
import { Pages } from './Pages';
import { PlanFiles } from './PlanFiles';
import { PlanOptions } from './PlanOptions';
import { countsOf, type PlanFilter, rowsUnder } from './plan-filter';
import { PlanRow } from './PlanRow';
import { UnusedRows } from './UnusedRows';

export interface PlanViewProps {
  plan: ImportPlan;
  actions: ImportActions;
  rules: readonly RuleTexts[];
}

const perPage = 50;

export function PlanView({ plan, actions, rules }: PlanViewProps) {
  const t = useText();
  const [filter, setFilter] = useState<PlanFilter>('all');
  const [page, setPage] = useState(0);
  const { rows, unused } = plan;
  const counts = useMemo(() => countsOf(rows, unused), [rows, unused]);
  const shown = useMemo(() => rowsUnder(rows, filter), [rows, filter]);
  const total = filter === 'unused' ? unused.length : shown.length;
  const onPage = [page * perPage, (page + 1) * perPage] as const;
  const choosable = shown.filter((index) => rows[index]?.state !== 'same');
  const all = choosable.every((index) => plan.chosen.has(index));
  const brings =
    plan.chosen.size > 0 ||
    (plan.hide && plan.hidden.length > 0) ||
    (plan.takeSettings && plan.settings !== null) ||
    (plan.takeOthers && rows.some(({ state, others }) => state === 'same' && others.length > 0)) ||
    (plan.takePicks && plan.picks.length > 0) ||
    (plan.takeTaught && (plan.machine?.taught.length ?? 0) > 0) ||
    (plan.takeView && plan.machine !== null);
  return (
    <div class="plan" data-testid="import-plan">
      <PlanFiles files={plan.files} ask={(index) => void actions.askColumns(index)} />
      <div class="bar filters" role="group" aria-label={t('import.filter')} data-testid="import-counts">
        {counts.map(([one, count]) => (
          <button
            key={one}
            type="button"
            data-id={one}
            aria-pressed={one === filter}
            disabled={count === 0 && one !== 'all'}
            onClick={() => {
              setFilter(one);
              setPage(0);
            }}
          >
            {t(one === 'all' || one === 'unused' || one === 'sounding' ? `import.${one}` : `import.state.${one}`, {
              count,
            })}
          </button>
        ))}
      </div>
      {rows.some(({ state }) => state === 'near' || state === 'duplicate') && (
        <p class="soft">{t('import.alike_help')}</p>
      )}
      {choosable.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            data-testid="import-all"
            checked={all}
            onChange={({ currentTarget: { checked } }) => actions.choose(choosable, checked)}
          />
          {t('import.take_all', { count: choosable.length })}
        </label>
      )}
      <ul class="import-rows">
        {shown.slice(...onPage).map((index) => {
          const row = rows[index];
          return (
            row && (
              <PlanRow
                key={index}
                row={row}
                chosen={plan.chosen.has(index)}
                choose={(chosen) => actions.choose([index], chosen)}
                rules={rules}
              />
            )
          );
        })}
      </ul>
      {(filter === 'unused' || (filter === 'all' && page === 0)) && (
        <UnusedRows rows={filter === 'all' ? unused.slice(0, 5) : unused.slice(...onPage)} />
      )}
      <Pages page={page} pages={Math.ceil(total / perPage)} turn={setPage} />
      <PlanOptions plan={plan} alsoTake={actions.alsoTake} />
      <div class="bar">
        <button
          type="button"
          class="primary"
          data-testid="import-apply"
          disabled={!brings}
          onClick={() => void actions.apply()}
        >
          {plan.chosen.size > 0 ? t('import.apply', { count: plan.chosen.size }) : t('import.apply_rest')}
        </button>
        <button type="button" onClick={actions.cancel}>
          {t('import.leave')}
        </button>
      </div>
    </div>
  );
}
