/** Erasing everything that this browser keeps; a typed word stands between a slip of the hand and that. */
import { useState } from 'preact/hooks';
import { useText } from '../shared/text';
import type { SectionMeans } from './sections/section';

export function Erase({ erase: eraseAll, exporter }: Pick<SectionMeans, 'erase' | 'exporter'>) {
  const t = useText();
  const [typed, type] = useState('');
  const [said, say] = useState<'done' | 'done_sync_off' | 'failed' | null>(null);
  const word = t('erase.word');
  const erase = async (): Promise<void> => {
    type('');
    try {
      say((await eraseAll()).syncOff ? 'done_sync_off' : 'done');
    } catch {
      say('failed');
    }
  };
  return (
    <section class="card erasing" aria-labelledby="erase">
      <h2 id="erase" tabIndex={-1}>
        {t('erase.title')}
      </h2>
      <dl>
        {(['gone', 'stays'] as const).map((what) => (
          <div key={what}>
            <dt>{t(`erase.${what}_title`)}</dt>
            <dd>{t(`erase.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="bar">
        {t('erase.help')}
        <button type="button" onClick={() => void exporter.save('json')}>
          {t('erase.backup')}
        </button>
      </p>
      <form
        class="bar"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === word) void erase();
        }}
      >
        <label>
          {t('erase.type', { word })}
          <input
            data-testid="erase-word"
            autoComplete="off"
            value={typed}
            onInput={({ currentTarget: { value } }) => type(value)}
          />
        </label>
        <button type="submit" class="danger" data-testid="erase" disabled={typed.trim() !== word}>
          {t('erase.title')}
        </button>
      </form>
      <p role="status" data-testid="erase-said">
        {said && t(`erase.${said}`)}
      </p>
    </section>
  );
}
