/** The export menu: one line a kind of file, with what it is good for. */
import { useState } from 'preact/hooks';
import type { ExportActions } from '../../../lib/app/export/exporter';
import { type ExportKind, exportKinds } from '../../../lib/core/library/export/kinds';
import { useText } from '../../shared/text';

export function ExportCard({ save }: ExportActions) {
  const t = useText();
  const [failed, setFailed] = useState(false);
  const hand = async (kind: ExportKind): Promise<void> => setFailed(!(await save(kind)));
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p class="soft">{t('export.help')}</p>
      <ul class="export-kinds">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              data-testid="library-export"
              data-id={kind}
              aria-describedby={`export-${kind}`}
              onClick={() => void hand(kind)}
            >
              {t(`export.kind.${kind}`)}
            </button>
            <span class="soft" id={`export-${kind}`}>
              {t(`export.about.${kind}`)}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" class="fault">
        {failed && t('export.failed')}
      </p>
    </section>
  );
}
