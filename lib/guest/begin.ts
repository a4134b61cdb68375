/** Begins the content script's work: which marketplaces to look for here, and what the agent chose for them. */
import type { View } from '../core/model/view';
import { profilesFor } from '../core/site/known';
import type { SiteProfile } from '../core/site/profile';
import { onPageSettings, type PageSettings, readPageSettings } from '../platform/page-settings';
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
  const { location } = document;
  const settings = await readPageSettings();
  const imported = usable(settings);
  const profiles = profilesFor(location.href, shipped, imported);
  const guest = attendChat(
    document,
    profiles.map((profile) => profileSite(profile)),
    placeOf(location, [...imported, ...shipped], settings, isOwn),
    home,
  );
  if (!guest) return;
  // Other facts about this page: begin anew with them. The draft is in the page and stays there.
  const learn = (now: PageSettings): void => {
    const others = profilesFor(location.href, shipped, usable(now));
    if (guest.retired.aborted || JSON.stringify(others) === JSON.stringify(profiles)) return;
    guest.stop();
    void begin(document, shipped, home);
  };
  onPageSettings(learn, guest.retired);
  // They may have come while we began.
  learn(await readPageSettings());
}

const usable = ({ profiles }: PageSettings): SiteProfile[] => profiles.filter((profile) => isUsable(profile));
