/** Begins the content script's work: which marketplaces to look for here, and what the agent chose for them. */
import type { View } from '../core/model/view';
import { profilesFor } from '../core/site/known';
import type { SiteProfile } from '../core/site/profile';
import { readPageSettings } from '../platform/page-settings';
import { isOwnSite } from '../platform/site-access';
import { profileSite } from '../sites/profile-site';
import { isUsable } from '../sites/usable';
import { attendChat } from './guest';
import { placeOf } from './place';

/** Consent is asked for encrypted pages only; the extension's own pages and the demo's need none. */
const isOwn = (address: string): boolean => !address.startsWith('https:') || isOwnSite(address);

/**
 * @param shipped the marketplaces that came with the extension
 * @param home where the panel stands whatever the agent chose
 */
export async function begin(document: Document, shipped: readonly SiteProfile[], home?: View['home']): Promise<void> {
  const settings = await readPageSettings();
  const imported = settings.profiles.filter((profile) => isUsable(profile));
  const profiles = profilesFor(document.location.href, shipped, imported);
  const place = placeOf(document.location, [...imported, ...shipped], settings, isOwn);
  attendChat(
    document,
    profiles.map((profile) => profileSite(profile)),
    place,
    home,
  );
}
