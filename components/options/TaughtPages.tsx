/** Pages that the agent pointed out: listed, handed out as files, taken in, forgotten. */
import { useEffect, useState } from 'preact/hooks';
import type { TaughtPage } from '../../lib/core/shape/taught';
import { useText } from '../shared/text';
import { FileButton } from './FileButton';
import type { TaughtMeans } from './sections/section';

export function TaughtPages({ means }: { means: TaughtMeans }) {
  const t = useText();
  const [pages, setPages] = useState<readonly TaughtPage[]>([]);
  const [said, say] = useState('');
  useEffect(() => {
    const ask = (): void => void means.all().then(setPages);
    ask();
    return means.onChange(ask);
  }, [means]);
  const take = async (file: File): Promise<void> => {
    const page = await means.read(file);
    if (page) await means.keep(page);
    say(page ? t('taught.kept', { host: page.host }) : t('taught.not_ours'));
  };
  return (
    <section class="card" aria-labelledby="taught-pages" data-testid="taught-pages">
      <h2 id="taught-pages">{t('taught.title')}</h2>
      <p class="soft">{t('taught.help')}</p>
      {pages.length > 0 && (
        <ul class="entries">
          {pages.map((page) => (
            <li key={page.host} data-testid="taught-page" data-id={page.host}>
              <b>{page.host}</b>
              <span class="acts">
                <button
                  type="button"
                  aria-label={t('sites.export', { site: page.host })}
                  onClick={() => means.save(page)}
                >
                  {t('sites.export_short')}
                </button>
                <button
                  type="button"
                  aria-label={t('taught.forget', { host: page.host })}
                  onClick={() => void means.forget(page.host).then(() => say(t('taught.forgotten', page)))}
                >
                  {t('taught.forget_short')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="bar">
        <FileButton
          label={t('taught.import')}
          accept=".json,application/json"
          testId="taught-import"
          take={(file) => void take(file)}
        />
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
