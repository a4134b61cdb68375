/** All pages that we know by a profile: the marketplaces, and our own demo shop, which lives on no site of its own. */
import type { SiteProfile } from '../core/site/profile';
import { marketplaces } from './index';
import { demo } from './profiles/demo';

export const profiles: readonly SiteProfile[] = [demo, ...marketplaces];
