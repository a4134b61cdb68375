/** A table whose column names are not known: what does each column hold? The first rows stand below the choices. */
import { useState } from 'preact/hooks';
import type { ImportState } from '../../../lib/app/import/import-state';
import type { Header } from '../../../lib/core/library/import/columns';
import { type ColumnRole, columnRoles } from '../../../lib/core/library/import/header';
import { useText } from '../../shared/text';

export interface ColumnsFormProps {
  question: NonNullable<ImportState['question']>;
  use: (header: Header, remember: boolean) => void;
  leave: () => void;
}

/** Numbers are Tiexin's own; nobody else's column holds them. */
const roles = columnRoles.filter((role) => role !== 'id');

export function ColumnsForm({ question: { file, guess, sample, from }, use, leave }: ColumnsFormProps) {
  const t = useText();
  const [columns, setColumns] = useState<readonly ColumnRole[]>(guess.columns);
  const [head, setHead] = useState(guess.row >= 0);
  const [remember, setRemember] = useState(true);
  const choose = (at: number, role: ColumnRole): void =>
    // A role has one column: choosing it here takes it from another.
    setColumns(columns.map((before, index) => (index === at ? role : before === role ? 'ignore' : before)));
  const names = sample[0] ?? [];
  const nameOf = (at: number): string => (head && names[at]?.trim()) || t('import.columns.column', { column: at + 1 });
  return (
    <form
      class="columns-form"
      aria-labelledby="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        use({ row: head ? from : from - 1, columns }, head && remember);
      }}
    >
      <h3 id="import-columns">{t('import.columns.title', { file })}</h3>
      <p class="soft">{t('import.columns.help')}</p>
      <div class="wide">
        <table>
          <thead>
            <tr>
              {columns.map((role, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                <th key={at} scope="col">
                  <label>
                    {nameOf(at)}
                    <select
                      aria-label={nameOf(at)}
                      value={role}
                      data-testid="column-role"
                      onChange={({ currentTarget: { value } }) =>
                        choose(at, roles.find((one) => one === value) ?? 'ignore')
                      }
                    >
                      {roles.map((one) => (
                        <option key={one} value={one}>
                          {t(`import.role.${one}`)}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.slice(head ? 1 : 0).map((cells, row) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is its place
              <tr key={row}>
                {columns.map((role, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                  <td key={at} class={role === 'ignore' ? 'soft' : undefined}>
                    {cells[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <label class="check">
        <input type="checkbox" checked={head} onChange={({ currentTarget: { checked } }) => setHead(checked)} />
        {t('import.columns.head')}
      </label>
      {head && (
        <label class="check">
          <input
            type="checkbox"
            checked={remember}
            onChange={({ currentTarget: { checked } }) => setRemember(checked)}
          />
          {t('import.columns.remember')}
        </label>
      )}
      <div class="bar">
        <button type="submit" class="primary" data-testid="columns-use" disabled={!columns.includes('text')}>
          {t('import.columns.use')}
        </button>
        <button type="button" onClick={leave}>
          {t('import.leave')}
        </button>
      </div>
    </form>
  );
}
