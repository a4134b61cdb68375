/** Taking in files of phrases: choosing them, what became of it, and what it would do. */
import type { Importer } from '../../../lib/app/import/importer';
import type { ImportState } from '../../../lib/app/import/import-state';
import type { RuleTexts } from '../../../lib/core/tone/rule';
import { useText } from '../../shared/text';
import { ColumnsForm } from './ColumnsForm';
import { FilePlace } from './FilePlace';
import { PlanView } from './PlanView';
import { useImporter } from './use-importer';

export interface ImportCardProps {
  importer: Importer;
  rules: readonly RuleTexts[];
}

export function ImportCard({ importer, rules }: ImportCardProps) {
  const t = useText();
  const state = useImporter(importer);
  const { actions } = importer;
  const { progress, question, plan, canUndo } = state;
  const final = progress?.work === 'writing' || progress?.work === 'undoing';
  const idle = !progress && !question && !plan;
  return (
    <section class="card import" aria-labelledby="import">
      <h2 id="import">{t('import.title')}</h2>
      <p class="soft">{t('import.help')}</p>
      {idle && <FilePlace take={(files) => void actions.take(files)} />}
      {progress && (
        <div class="bar">
          <progress
            max={Math.max(1, progress.of)}
            value={final ? undefined : progress.done}
            aria-label={t('import.title')}
          />
          <span class="soft">
            {progress.work === 'undoing'
              ? t('import.undoing')
              : t(`import.work.${progress.work}`, { done: progress.done, of: progress.of })}
          </span>
          {!final && (
            <button type="button" data-testid="import-cancel" onClick={actions.cancel}>
              {t('import.cancel')}
            </button>
          )}
        </div>
      )}
      <div role="status">
        <Outcome state={state} />
      </div>
      {question && (
        <ColumnsForm
          key={question.file}
          question={question}
          use={(header, remember) => void actions.nameColumns(header, remember)}
          leave={actions.cancel}
        />
      )}
      {plan && !final && <PlanView plan={plan} actions={actions} rules={rules} />}
      {canUndo && idle && (
        <div class="bar">
          <button type="button" data-testid="import-undo" onClick={() => void actions.undo()}>
            {t('import.undo')}
          </button>
        </div>
      )}
    </section>
  );
}

function Outcome({ state: { faults, said } }: { state: ImportState }) {
  const t = useText();
  const done =
    said?.id === 'done'
      ? said.count > 0
        ? t('import.done', { count: said.count })
        : t('import.done_rest')
      : said?.id === 'undone'
        ? said.kept > 0
          ? t('import.undone_kept', { count: said.kept })
          : t('import.undone')
        : said && t('import.failed');
  return (
    <>
      {faults.map(({ file, fault, line }) => (
        <p key={file} class="fault" data-testid="import-fault" data-id={fault}>
          {file} {line !== null && t('import.row', { row: line })} {t(`import.fault.${fault}`)}
        </p>
      ))}
      {said && <p class={said.id === 'failed' ? 'fault' : undefined}>{done}</p>}
    </>
  );
}
