/** Taking in a file of phrases: first what it would do, then doing it, then one click to take it back. */
import { useState } from 'preact/hooks';
import type { DrawerActions, ImportPlan } from '../../lib/app/drawer';
import type { FileFault } from '../../lib/app/import/read-file';
import { importStates } from '../../lib/core/library/import/plan';
import { unknownNames } from '../../lib/core/library/variable-completion';
import { useText } from '../shared/text';
import { FileButton } from './FileButton';

export interface ImportPhrasesProps {
  actions: Pick<DrawerActions, 'planImport' | 'applyImport' | 'undoImport' | 'check'>;
  canUndo: boolean;
}

/** Enough to see whether the columns were understood. */
const shown = { rows: 8, faulty: 20 };

export function ImportPhrases({ actions, canUndo }: ImportPhrasesProps) {
  const t = useText();
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [done, setDone] = useState(false);
  const take = async (file: File): Promise<void> => {
    const read = await actions.planImport(file);
    setFault(typeof read === 'string' ? read : null);
    setPlan(typeof read === 'string' ? null : read);
    setDone(false);
  };
  const apply = async (): Promise<void> => {
    if (!plan || !(await actions.applyImport(plan))) return;
    setPlan(null);
    setDone(true);
  };
  const undo = async (): Promise<void> => {
    if (await actions.undoImport()) setDone(false);
  };
  const count = (state: (typeof importStates)[number]): number =>
    plan?.planned.filter((one) => one.state === state).length ?? 0;
  const changing = count('new') + count('changed');
  const sounding = plan?.planned.filter(({ phrase }) => phrase.variants.some((text) => actions.check(text).length > 0));
  const strange = plan?.planned.filter(({ phrase }) => unknownNames(phrase.variants.join('\n')).length > 0) ?? [];
  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">{t('import.title')}</h2>
      <p class="soft">{t('import.help')}</p>
      <div class="bar">
        <FileButton
          drop
          label={t('import.choose')}
          accept=".csv,.tsv,.txt,.json,.xlsx"
          testId="import-file"
          take={(file) => void take(file)}
        />
        {plan && (
          <>
            <button
              type="button"
              class="primary"
              data-testid="import-apply"
              disabled={changing === 0}
              onClick={() => void apply()}
            >
              {t('import.apply', { count: changing })}
            </button>
            <button type="button" onClick={() => setPlan(null)}>
              {t('options.cancel')}
            </button>
          </>
        )}
        {canUndo && !plan && (
          <button type="button" data-testid="import-undo" onClick={() => void undo()}>
            {t('import.undo')}
          </button>
        )}
      </div>
      <div role="status">
        {fault && <p class="fault">{t(`import.fault.${fault}`)}</p>}
        {done && <p>{t('import.done')}</p>}
        {plan && (
          <p data-testid="import-counts">
            {importStates.map((state) => t(`import.state.${state}`, { count: count(state) })).join(' · ')}
            {' · '}
            {t('import.faulty', { count: plan.faulty.length })}
            {strange.length > 0 && ` · ${t('variable.imported', { count: strange.length })}`}
            {sounding && sounding.length > 0 && ` · ${t('import.sounding', { count: sounding.length })}`}
          </p>
        )}
      </div>
      {plan && (
        <>
          <ul class="import-rows">
            {plan.planned.slice(0, shown.rows).map(({ row, state, phrase }) => (
              <li key={row}>
                <span class="tag">{t(`import.one.${state}`)}</span> <b>{phrase.title}</b>{' '}
                <span class="soft">{[t(`board.${phrase.board}`), ...phrase.group].join(' / ')}</span>
                <p class="wording">{phrase.variants.join(' ／ ')}</p>
              </li>
            ))}
          </ul>
          {plan.faulty.length > 0 && (
            <ul class="fault">
              {plan.faulty.slice(0, shown.faulty).map(({ row, fault, text }) => (
                <li key={row}>
                  {t('import.row', { row })} <q>{text}</q> {t(`import.row_fault.${fault}`)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
