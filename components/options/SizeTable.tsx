/** The size table: rows to edit, and a field to paste a whole table into. Saves itself once every row makes sense. */
import { useRef, useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import type { WeightUnit } from '../../lib/core/shop/measures';
import { showHeights, showWeights } from '../../lib/core/shop/range';
import { readSizeRow, type RowFault, type WrittenRow } from '../../lib/core/shop/read-size-table';
import { bySize, sizeLimits, sizeName, type SizeRow, type SizeTable } from '../../lib/core/shop/size-table';
import { useText } from '../shared/text';
import { PasteSizes } from './PasteSizes';
import { SavedStatus, useSaving } from './saving';
import { SizeRowFields } from './SizeRowFields';

export interface SizeTableFormProps {
  table: SizeTable;
  change: DrawerActions['change'];
}

const isBlank = (row: WrittenRow): boolean => Object.values(row).every((cell) => cell.trim() === '');

/** @returns the rows that make sense, and for each written row what is wrong with it; blank ones are neither */
function readRows(written: readonly WrittenRow[], unit: WeightUnit): { rows: SizeRow[]; faults: (RowFault | null)[] } {
  const rows: SizeRow[] = [];
  const faults = written.map((one) => {
    if (isBlank(one)) return null;
    const read = readSizeRow(one, unit, rows);
    if (typeof read === 'string') return read;
    rows.push(read);
    return null;
  });
  return { rows, faults };
}

export function SizeTableForm({ table, change }: SizeTableFormProps) {
  const t = useText();
  // A 斤 is 500 g in mainland China only; the message files name the unit.
  const unit: WeightUnit = t('locale') === 'zh_CN' ? 'jin' : 'kg';
  const [saved, save] = useSaving(change);
  /** Rows as they are typed; null while the saved table is shown. */
  const [typed, setTyped] = useState<WrittenRow[] | null>(null);
  /** The table before the last paste or deletion. */
  const [former, setFormer] = useState<SizeTable | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const shown = ({ size, height, weight }: SizeRow): WrittenRow => ({
    size,
    height: showHeights(height),
    weight: showWeights(weight, unit),
  });
  const written = typed ?? table.map(shown);
  const { faults } = readRows(written, unit);
  const pending = faults.some((fault) => fault !== null);

  /** @param before what can be brought back afterwards */
  const write = async (next: WrittenRow[], before: SizeTable | null): Promise<void> => {
    setTyped(next);
    const { rows, faults } = readRows(next, unit);
    if (faults.some((fault) => fault !== null)) return;
    // While it is being saved there is nothing to take back: the button of the change before must not do it.
    setFormer(null);
    const done = await save({ sizes: rows });
    setFormer(done ? before : former);
    if (!done) return;
    // Rows that are still to be written, or were typed on while saving, stay.
    setTyped((now) => (now === next && !next.some(isBlank) ? null : now));
  };
  const remove = (at: number): void => {
    add.current?.focus();
    void write(
      written.filter((_, place) => place !== at),
      table,
    );
  };
  const take = (pasted: SizeRow[]): void => {
    const both = [...written.filter((row) => !isBlank(row)), ...pasted.map(shown)];
    const joined = [...new Map(both.map((row) => [sizeName(row.size), row])).values()];
    const { rows } = readRows(joined, unit);
    // What was mended and read later finds its place; a table that comes whole keeps its own order.
    const sorted = both.length > pasted.length && rows.length === joined.length;
    void write(sorted ? bySize(rows).map(shown) : joined, table);
  };

  return (
    <section class="card" aria-labelledby="sizes" data-testid="size-table">
      <div class="bar">
        <h2 id="sizes">{t('sizes.title')}</h2>
        <SavedStatus saved={saved} instead={pending ? t('sizes.pending') : null} />
        {former && (
          <button type="button" onClick={() => void write(former.map(shown), null)}>
            {t('options.undo')}
          </button>
        )}
      </div>
      <p class="soft">{t('sizes.help')}</p>
      {written.length > 0 && (
        <table class="sizes">
          <thead>
            <tr>
              <th scope="col">{t('sizes.size')}</th>
              <th scope="col">{t('sizes.height')}</th>
              <th scope="col">{t('sizes.weight')}</th>
              <th scope="col">
                <span class="visually-hidden">{t('options.delete')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...written.entries()].map(([at, row]) => (
              <SizeRowFields
                // While they are typed, rows are told apart by their place alone.
                key={at}
                row={row}
                unit={unit}
                fault={faults[at] ?? null}
                write={(row) => setTyped(written.map((other, place) => (place === at ? row : other)))}
                leave={() => typed && void write(typed, null)}
                remove={() => remove(at)}
              />
            ))}
          </tbody>
        </table>
      )}
      <div class="bar">
        <button
          type="button"
          ref={add}
          disabled={written.length >= sizeLimits.rows}
          onClick={() => setTyped([...written, { size: '', height: '', weight: '' }])}
        >
          {t('sizes.add')}
        </button>
      </div>
      <PasteSizes unit={unit} take={take} />
    </section>
  );
}
