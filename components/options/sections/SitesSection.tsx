/** The sites where Tiexin works: switches of each, what is known of its page, and what the agent allowed. */
import { useEffect, useState } from 'preact/hooks';
import { siteViewOf, withSiteView } from '../../../lib/core/model/view';
import { knownProfiles } from '../../../lib/core/site/known';
import { hostOf } from '../../../lib/core/site/match';
import { useText } from '../../shared/text';
import { SiteFileForm } from '../SiteFileForm';
import { SiteRow, type SiteSwitchesProps } from '../SiteRow';
import { SiteTable } from '../SiteTable';
import { TaughtPages } from '../TaughtPages';
import type { SectionProps } from './section';

export function SitesSection({
  library: { settings },
  actions,
  means: { sites: means, taught, view, changeView },
}: SectionProps) {
  const t = useText();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  useEffect(() => {
    const ask = (): void => void means.hosts().then(setHosts);
    ask();
    return means.onHosts(ask);
  }, [means]);

  const { profiles } = settings;
  const known = knownProfiles(means.shipped, profiles);
  const row = (place: string): SiteSwitchesProps => ({
    place,
    view: siteViewOf(view, place),
    lint: settings.lint,
    change: (change) => void changeView((stored) => withSiteView(stored, place, change)),
  });
  const ownHosts = new Set(means.shipped.flatMap(({ matches }) => matches.map(hostOf)));
  const waiting = (matches: readonly string[]): string[] => [
    ...new Set(
      matches.flatMap((match) => hostOf(match) ?? []).filter((host) => !ownHosts.has(host) && !hosts.includes(host)),
    ),
  ];
  const described = new Set(profiles.flatMap(({ matches }) => matches.map(hostOf)));
  return (
    <>
      <section class="card" aria-labelledby="sites" data-testid="sites">
        <h2 id="sites">{t('sites.title')}</h2>
        <p class="soft">{t('sites.help')}</p>
        <SiteTable labelledBy="sites">
          {known.map(({ profile, imported, outdated }) => (
            <SiteRow
              key={`${profile.id} ${imported}`}
              name={profile.name}
              facts={profile}
              mark={outdated ? t('sites.outdated') : imported ? t('sites.imported') : null}
              note={
                imported &&
                !outdated &&
                waiting(profile.matches).length > 0 && (
                  <>
                    <span class="soft">{t('sites.allow_help')}</span>{' '}
                    <button type="button" onClick={() => void means.allow(waiting(profile.matches))}>
                      {t('sites.allow')}
                    </button>
                  </>
                )
              }
              switches={outdated ? null : row(profile.id)}
            >
              <button
                type="button"
                aria-label={t('sites.export', { site: profile.name })}
                onClick={() => means.save(profile)}
              >
                {t('sites.export_short')}
              </button>
              {imported && (
                <button
                  type="button"
                  aria-label={t('sites.remove', { site: profile.name })}
                  onClick={async () => {
                    if (await actions.change({ profiles: profiles.filter((one) => one !== profile) }))
                      say(t('sites.removed'));
                  }}
                >
                  {t('sites.remove_short')}
                </button>
              )}
            </SiteRow>
          ))}
        </SiteTable>
      </section>
      <section class="card" aria-labelledby="other-sites" data-testid="other-sites">
        <h2 id="other-sites">{t('sites.other')}</h2>
        <p class="soft">{t('sites.other_help')}</p>
        {hosts.length === 0 ? (
          <p class="soft">{t('sites.other_none')}</p>
        ) : (
          <SiteTable labelledBy="other-sites">
            {hosts.map((host) => (
              <SiteRow key={host} name={host} switches={described.has(host) ? null : row(host)}>
                <button
                  type="button"
                  aria-label={`${t('sites.revoke')} ${host}`}
                  onClick={async () => {
                    await means.revoke(host);
                    say(t('sites.revoked', { host }));
                  }}
                >
                  {t('sites.revoke')}
                </button>
              </SiteRow>
            ))}
          </SiteTable>
        )}
        <p role="status">{said}</p>
      </section>
      <TaughtPages means={taught} />
      <SiteFileForm profiles={profiles} change={actions.change} means={means} waiting={waiting} />
    </>
  );
}
