/** Where files are chosen or dropped, and tables pasted. */
import { useText } from '../../shared/text';

export interface FilePlaceProps {
  take: (files: readonly File[]) => void;
}

const kinds = '.csv,.tsv,.txt,.json,.yml,.yaml,.xlsx,.xlsm,.xls';

export function FilePlace({ take }: FilePlaceProps) {
  const t = useText();
  return (
    <div class="file-place">
      {/* The field itself lies over its label, so that files can be dropped on it. */}
      <label class="file drop">
        <b>{t('import.files')}</b>
        <span class="soft">{t('import.kinds')}</span>
        <input
          type="file"
          multiple
          accept={kinds}
          data-testid="import-file"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
            take(files);
          }}
        />
      </label>
      <label class="paste-place">
        <span>{t('import.paste')}</span>
        <textarea
          rows={2}
          placeholder={t('import.paste_hint')}
          data-testid="import-paste"
          value=""
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (text.trim() === '') return;
            event.preventDefault();
            take([new File([text], `${t('import.pasted')}.tsv`, { type: 'text/plain' })]);
          }}
        />
      </label>
    </div>
  );
}
