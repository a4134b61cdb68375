/** Where the panel lives: over the page, or in the browser's own side panel. */
import { useText } from '../shared/text';
import type { SectionMeans } from './sections/section';

const densities = ['comfortable', 'compact'] as const;
const homes = ['overlay', 'native'] as const;

export function PanelHome({ view, changeView, hasNativePanel }: SectionMeans) {
  const t = useText();
  return (
    <section class="card" aria-labelledby="home">
      <h2 id="home">{t('home.title')}</h2>
      {hasNativePanel && (
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
      )}
      {hasNativePanel && <p class="soft">{t('home.help')}</p>}
      <fieldset>
        <legend>{t('home.density')}</legend>
        {densities.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              value={density}
              checked={view.density === density}
              onChange={() => void changeView((now) => ({ ...now, density }))}
            />
            {t(`home.${density}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
