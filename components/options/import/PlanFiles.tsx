/** The files of a plan: how each was understood, and a way to say it better. */
import type { ImportPlan } from '../../../lib/app/import/import-state';
import { useText } from '../../shared/text';

export interface PlanFilesProps {
  files: ImportPlan['files'];
  ask: (index: number) => void;
}

export function PlanFiles({ files, ask }: PlanFilesProps) {
  const t = useText();
  return (
    <ul class="plan-files">
      {files.map(({ file, format, isTable }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two files may have one name
        <li key={index}>
          {file} <span class="soft">{format ? t('import.format', { name: format }) : t('import.by_names')}</span>{' '}
          {isTable && (
            <button type="button" class="link" data-testid="import-columns" onClick={() => ask(index)}>
              {t('import.rename')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
