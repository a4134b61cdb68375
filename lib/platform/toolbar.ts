/** The toolbar button over a page: any site that is no marketplace it asks to be allowed on. */
import { hostOf, originOf } from '../core/site/match';
import { browser } from './browser';
import { askForHosts, followPermissions, isOwnSite } from './site-access';

export const presses = ['allowed', 'refused', 'nothing_to_ask'] as const;
/** What a press came to. `nothing_to_ask`: on a marketplace, where it is allowed already, and where it can't be. */
export type Pressed = (typeof presses)[number];

/**
 * Must be called within the press itself.
 * @param url of the page that is shown, as far as the browser tells it
 * @param followed called when the agent allowed the site and the script is there
 */
export async function pressToolbar(url: string, followed: () => Promise<void>): Promise<Pressed> {
  const host = hostOf(url);
  if (host === null || isOwnSite(url)) return 'nothing_to_ask';
  // Both are asked before anything is awaited: browsers take a request only within the press.
  const before = browser.permissions.contains({ origins: [originOf(host)] });
  const allowed = await askForHosts([host]);
  if (!allowed) return 'refused';
  if (await before) return 'nothing_to_ask';
  await followPermissions();
  await followed();
  return 'allowed';
}
