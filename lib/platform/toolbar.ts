/** The toolbar button over a page: asks to be allowed on its site. */
import { hostOf, originOf } from '../core/site/match';
import { browser } from './browser';
import { askForOrigins, attendOpenTabs, followPermissions, ownPatterns } from './site-access';

export const presses = ['allowed', 'refused', 'nothing_to_ask'] as const;
/** What a press came to. `nothing_to_ask`: where it is allowed already, and where it can't be. */
export type Pressed = (typeof presses)[number];

/**
 * Must be called within the press itself.
 * @param url of the page that is shown, as far as the browser tells it
 * @param followed called when the agent allowed the site and the script is there
 */
export async function pressToolbar(url: string, followed: () => Promise<void>): Promise<Pressed> {
  const own = ownPatterns(url);
  const host = hostOf(url);
  const origins = own.length > 0 ? own : host === null ? [] : [originOf(host)];
  if (origins.length === 0) return 'nothing_to_ask';
  // Both are asked before anything is awaited: browsers take a request only within the press. On a marketplace it asks
  // nobody, unless the agent has taken the marketplaces back in the browser's settings.
  const before = browser.permissions.contains({ origins });
  const allowed = await askForOrigins(origins).catch(() => before);
  if (!allowed) return 'refused';
  if (await before) return 'nothing_to_ask';
  await (own.length > 0 ? attendOpenTabs() : followPermissions());
  await followed();
  return 'allowed';
}
