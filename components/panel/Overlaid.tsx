/** What the browser's own side panel shows while the panel stands over the page. */
import { useText } from '../shared/text';

export function Overlaid({ moveHere }: { moveHere: () => void }) {
  const t = useText();
  return (
    <main class="panel" data-testid="overlaid">
      <section class="card empty">
        <h1>{t('home.overlaid')}</h1>
        <p>{t('home.overlaid_help')}</p>
        <button type="button" class="primary" onClick={moveHere}>
          {t('home.move_here')}
        </button>
      </section>
    </main>
  );
}
