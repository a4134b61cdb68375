/** The toolbar button over a page: on a marketplace it opens the settings; any other site it asks to be allowed on. */
import { hostOf, originOf } from '../core/site/match';
import { browser } from './browser';
import { askForHosts, followPermissions, isOwnSite } from './site-access';

/**
 * Must be called within the press itself.
 * @param url of the page that is shown, as far as the browser tells it
 * @param followed called when the agent allowed the site and the script is there
 */
export async function pressToolbar(url: string, followed: () => Promise<void>): Promise<void> {
  const host = hostOf(url);
  if (host === null || isOwnSite(url)) return browser.runtime.openOptionsPage();
  // Both are asked before anything is awaited: browsers take a request only within the press.
  const before = browser.permissions.contains({ origins: [originOf(host)] });
  const allowed = await askForHosts([host]);
  if (!allowed || (await before)) return browser.runtime.openOptionsPage();
  await followPermissions();
  return followed();
}
