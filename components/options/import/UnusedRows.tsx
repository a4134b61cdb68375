/** Rows that can't be used, each with its reason. */
import type { UnusedRow } from '../../../lib/app/import/import-state';
import { useText } from '../../shared/text';

export function UnusedRows({ rows }: { rows: readonly UnusedRow[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <ul class="unused-rows">
      {rows.map(({ file, row, fault, text }) => (
        <li key={`${file} ${row} ${fault}`} data-testid="import-unused" data-id={fault}>
          <span class="soft">
            {file} {t('import.row', { row })}
          </span>{' '}
          {text !== '' && <q>{text}</q>} <span class="fault">{t(`import.row_fault.${fault}`)}</span>
        </li>
      ))}
    </ul>
  );
}
