/** The marketplaces we know. A new one: its profile file, and its line here. */
import type { ChatSite } from './chat-site';
import { profileSite } from './profile-site';
import type { SiteProfile } from './profile';
import { demo } from './profiles/demo';
import { pdd } from './profiles/pdd';

export const profiles: readonly SiteProfile[] = [demo, pdd];

export const sites: readonly ChatSite[] = profiles.map((profile) => profileSite(profile));

/** Match patterns of all sites that live on the web. */
export const siteMatches: string[] = profiles.flatMap((profile) => profile.matches);
