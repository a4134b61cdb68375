/** The marketplaces whose seller chats are known, with the ways to them. */
import { useText } from '../shared/text';

export interface Place {
  name: string;
  /** Addresses of its chat pages. */
  links: readonly string[];
  /** When its facts were last compared with a real page. */
  asOf: string;
}

export function Places({ places }: { places: readonly Place[] }) {
  const t = useText();
  return (
    <section class="card places" aria-labelledby="places">
      <h2 id="places">{t('welcome.places')}</h2>
      <p>{t('welcome.places_help')}</p>
      <dl>
        {places.map(({ name, links, asOf }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {links.map((link) => (
                <a key={link} href={link} target="_blank" rel="noreferrer">
                  {new URL(link).host}
                </a>
              ))}
              <small class="soft">{t('welcome.as_of', { date: asOf })}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
