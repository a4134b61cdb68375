/** Takes a whole size table from a spreadsheet, a CSV file or a product page. Rows it can't read stay in the field. */
import { useState } from 'preact/hooks';
import type { WeightUnit } from '../../lib/core/shop/measures';
import { type FaultyRow, readSizeTable } from '../../lib/core/shop/read-size-table';
import type { SizeRow } from '../../lib/core/shop/size-table';
import { useText } from '../shared/text';
import { FileButton, textFiles } from './FileButton';
import { textOf } from './file-text';

export interface PasteSizesProps {
  unit: WeightUnit;
  take: (rows: SizeRow[]) => void;
}

export function PasteSizes({ unit, take }: PasteSizesProps) {
  const t = useText();
  const [text, setText] = useState('');
  const [result, setResult] = useState<{ count: number; faulty: FaultyRow[] } | null>(null);
  const read = (): void => {
    const { rows, faulty, head } = readSizeTable(text, unit);
    setResult({ count: rows.length, faulty });
    setText(
      faulty.length === 0 ? '' : [...(head === null ? [] : [head]), ...faulty.map(({ text }) => text)].join('\n'),
    );
    if (rows.length > 0) take(rows);
  };
  return (
    <div class="paste">
      <label for="sizes-paste">{t('sizes.paste')}</label>
      <p class="soft" id="sizes-paste-help">
        {t('sizes.paste_help')}
      </p>
      <textarea
        id="sizes-paste"
        rows={4}
        value={text}
        aria-describedby="sizes-paste-help"
        placeholder={t('sizes.paste_example')}
        onInput={({ currentTarget: { value } }) => setText(value)}
      />
      <div class="bar">
        <button type="button" disabled={text.trim() === ''} onClick={read}>
          {t('sizes.read')}
        </button>
        <FileButton label={t('sizes.file')} accept={textFiles} take={(file) => void textOf(file).then(setText)} />
      </div>
      <div role="status">
        {result && <p class="soft">{t('sizes.read_count', { count: result.count, left: result.faulty.length })}</p>}
        {result && result.faulty.length > 0 && (
          <ul class="fault">
            {result.faulty.map(({ text, fault }) => (
              <li key={text}>
                <q>{text}</q> {t(`sizes.fault.${fault}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
