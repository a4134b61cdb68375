/** One size: its name, and the bodies it is cut for. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WeightUnit } from '../../lib/core/shop/measures';
import type { RowFault, WrittenRow } from '../../lib/core/shop/read-size-table';
import { useText } from '../shared/text';

export interface SizeRowFieldsProps {
  row: WrittenRow;
  unit: WeightUnit;
  fault: RowFault | null;
  write: (row: WrittenRow) => void;
  /** A field was left. */
  leave: () => void;
  remove: () => void;
}

const columns = ['size', 'height', 'weight'] as const;

/** The field that each fault is about. */
const faulty: { readonly [fault in RowFault]: (typeof columns)[number] } = {
  no_size: 'size',
  long_size: 'size',
  twice: 'size',
  too_many: 'size',
  nothing_known: 'height',
  bad_height: 'height',
  bad_weight: 'weight',
};

export function SizeRowFields({ row, unit, fault, write, leave, remove }: SizeRowFieldsProps) {
  const t = useText();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  /** Somebody is writing in this row: what it lacks is still to come. */
  const [busy, setBusy] = useState(false);
  const told = busy ? null : fault;
  // A row that was just added is written in next.
  const [added] = useState(() => Object.values(row).every((cell) => cell === ''));
  useLayoutEffect(() => {
    if (added) first.current?.focus();
  }, [added]);
  const names = { size: t('sizes.size'), height: t('sizes.height'), weight: t('sizes.weight') };
  const examples = { size: 'M', height: '160-165', weight: unit === 'jin' ? '95-110' : '47.5-55' };
  return (
    <>
      <tr
        data-testid="size-row"
        onFocusIn={() => setBusy(true)}
        onFocusOut={({ currentTarget, relatedTarget }) =>
          setBusy(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
        }
      >
        {columns.map((column) => (
          <td key={column}>
            <input
              ref={column === 'size' ? first : null}
              aria-label={row.size === '' ? names[column] : `${row.size} · ${names[column]}`}
              aria-invalid={told !== null && faulty[told] === column}
              aria-describedby={told === null ? undefined : id}
              value={row[column]}
              maxLength={40}
              placeholder={examples[column]}
              onInput={({ currentTarget: { value } }) => write({ ...row, [column]: value })}
              onChange={leave}
            />
          </td>
        ))}
        <td>
          <button type="button" aria-label={`${t('options.delete')} ${row.size}`} onClick={remove}>
            {t('options.delete')}
          </button>
        </td>
      </tr>
      {told && (
        <tr>
          <td colSpan={4} class="fault" id={id}>
            {t(`sizes.fault.${told}`)}
          </td>
        </tr>
      )}
    </>
  );
}
