/** Where the panel lives: over the page, or in the browser's own side panel. */
import { useText } from '../shared/text';
import type { SectionMeans } from './sections/section';

const homes = ['overlay', 'native'] as const;

export function PanelHome({ view, changeView, hasNativePanel }: SectionMeans) {
  const t = useText();
  if (!hasNativePanel) return null;
  return (
    <section class="card" aria-labelledby="home">
      <h2 id="home">{t('home.title')}</h2>
      <fieldset>
        <legend class="visually-hidden">{t('home.title')}</legend>
        {homes.map((home) => (
          <label key={home}>
            <input
              type="radio"
              name="home"
              value={home}
              checked={view.home === home}
              onChange={() => void changeView((now) => ({ ...now, home }))}
            />
            {t(`home.${home}`)}
          </label>
        ))}
      </fieldset>
      <p class="soft">{t('home.help')}</p>
    </section>
  );
}
