/** The marketplaces we know. A new one: its profile file, and its line here. */
import type { SiteProfile } from '../core/site/profile';
import { feige } from './profiles/feige';
import { goofish } from './profiles/goofish';
import { jd } from './profiles/jd';
import { kuaishou } from './profiles/kuaishou';
import { pdd } from './profiles/pdd';
import { shopee } from './profiles/shopee';
import { tiktok } from './profiles/tiktok';
import { weixin } from './profiles/weixin';

export const marketplaces: readonly SiteProfile[] = [pdd, feige, jd, kuaishou, weixin, goofish, shopee, tiktok];
