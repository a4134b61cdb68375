/** The marketplaces we know. A new one: its profile file, and its line here. */
import type { SiteProfile } from '../core/site/profile';
import type { ChatSite } from './chat-site';
import { profileSite } from './profile-site';
import { demo } from './profiles/demo';
import { feige } from './profiles/feige';
import { goofish } from './profiles/goofish';
import { jd } from './profiles/jd';
import { kuaishou } from './profiles/kuaishou';
import { pdd } from './profiles/pdd';
import { shopee } from './profiles/shopee';
import { tiktok } from './profiles/tiktok';
import { weixin } from './profiles/weixin';

export const profiles: readonly SiteProfile[] = [demo, pdd, feige, jd, kuaishou, weixin, goofish, shopee, tiktok];

export const sites: readonly ChatSite[] = profiles.map((profile) => profileSite(profile));

/** Match patterns of all sites that live on the web. */
export const siteMatches: string[] = profiles.flatMap((profile) => profile.matches);
