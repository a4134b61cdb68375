/** The marketplaces whose seller chats are known, with the ways to them; and what else there is. */
import type { ChatPlace } from '../../lib/core/site/place';
import { useText } from '../shared/text';

export function Places({ places }: { places: readonly ChatPlace[] }) {
  const t = useText();
  return (
    <section class="card places" aria-labelledby="places">
      <h2 id="places" tabIndex={-1}>
        {t('welcome.places')}
      </h2>
      <p>{t('welcome.places_help')}</p>
      <dl>
        {places.map(({ name, links }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {links.map((link) => (
                <a key={link} href={link} target="_blank" rel="noreferrer">
                  {new URL(link).host}
                </a>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('welcome.elsewhere')}</dt>
          <dd class="soft">{t('welcome.elsewhere_help')}</dd>
        </div>
      </dl>
    </section>
  );
}
