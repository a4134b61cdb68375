/** The marketplaces that are known here: those that came with the extension, and those that were imported. */
import { matchesUrl } from './match';
import type { SiteProfile } from './profile';

export interface KnownProfile {
  profile: SiteProfile;
  imported: boolean;
  /** An imported one that newer facts of the extension took the place of; it is kept, and not used. */
  outdated: boolean;
}

/** @returns whether the first's facts are older; a month counts as older than a day in it */
export const isOlder = (one: Pick<SiteProfile, 'asOf'>, other: Pick<SiteProfile, 'asOf'>): boolean =>
  one.asOf < other.asOf;

/** @returns shipped ones first; of two with one id the newer facts are used */
export function knownProfiles(shipped: readonly SiteProfile[], imported: readonly SiteProfile[]): KnownProfile[] {
  const of = (id: string, list: readonly SiteProfile[]) => list.find((profile) => profile.id === id);
  const own = imported.map((profile) => {
    const ours = of(profile.id, shipped);
    return { profile, imported: true, outdated: ours !== undefined && isOlder(profile, ours) };
  });
  const used = shipped.filter(({ id }) => !own.some((one) => one.profile.id === id && !one.outdated));
  return [...used.map((profile) => ({ profile, imported: false, outdated: false })), ...own];
}

/** @returns the profiles to try on a page: those made for its address, or else all */
export function profilesFor(
  address: string,
  shipped: readonly SiteProfile[],
  imported: readonly SiteProfile[],
): SiteProfile[] {
  const used = knownProfiles(shipped, imported).filter(({ outdated }) => !outdated);
  const all = used.map(({ profile }) => profile);
  const fitting = all.filter(({ matches }) => matches.some((pattern) => matchesUrl(pattern, address)));
  return fitting.length > 0 ? fitting : all;
}
