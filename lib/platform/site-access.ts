/**
 * Sites that the agent allowed one by one, besides the marketplaces of the manifest. The browser's own list of granted
 * permissions is the truth, also when it was changed in the browser's settings; our scripts follow it.
 */
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { hostOf, matchesUrl, originOf } from '../core/site/match';
import { browser } from './browser';

const ownScript = () => browser.runtime.getManifest().content_scripts?.[0];
/** Match patterns of pages that need no consent. */
const ownMatches = (): string[] => ownScript()?.matches ?? [];
/** The manifest names files of this very build. */
const ownFiles = (): ScriptPublicPath[] => (ownScript()?.js ?? []) as ScriptPublicPath[];

/** @returns the manifest's own patterns that cover the address: there the content script is without anybody's consent */
export const ownPatterns = (address: string): string[] =>
  ownMatches().filter((pattern) => matchesUrl(pattern, address));

export const isOwnSite = (address: string): boolean => ownPatterns(address).length > 0;

const idPrefix = 'site:';

/** @returns hosts that were allowed; a permission for all sites at once names none, and puts no panel anywhere */
export async function allowedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(ownMatches().map(hostOf));
  const hosts = origins.flatMap((origin) => hostOf(origin) ?? []);
  return [...new Set(hosts)].filter((host) => !own.has(host)).sort();
}

/** Must be called in a click. @returns whether the browser, asked or not, allows it */
export const askForOrigins = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** As {@link askForOrigins}. */
export const askForHosts = (hosts: readonly string[]): Promise<boolean> => askForOrigins(hosts.map(originOf));

export const giveBackHost = async (host: string): Promise<void> =>
  void (await browser.permissions.remove({ origins: [originOf(host)] }));

/** Gives back everything that was not granted with the extension itself. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(ownMatches().map(hostOf));
  const others = origins.filter((origin) => !own.has(hostOf(origin)) && !ownMatches().includes(origin));
  if (others.length > 0) await browser.permissions.remove({ origins: others });
  await browser.permissions.remove({ permissions: ['notifications'] });
}

/** @param changed called when the agent allowed a site or took it back, here or in the browser's settings. @returns a function that ends it */
export function onAllowedHosts(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const told = (): void => changed();
  onAdded.addListener(told);
  onRemoved.addListener(told);
  return () => {
    onAdded.removeListener(told);
    onRemoved.removeListener(told);
  };
}

/** Rounds never overlap: two at once would both register the same script. */
let running: Promise<void> = Promise.resolve();

/** Has the content script run on allowed sites and on no others, at once where they are open. */
export function followPermissions(): Promise<void> {
  running = running.then(follow, follow);
  return running;
}

async function follow(): Promise<void> {
  const hosts = await allowedHosts();
  const registered = await browser.scripting.getRegisteredContentScripts();
  const had = registered.flatMap(({ id }) => (id.startsWith(idPrefix) ? id.slice(idPrefix.length) : []));
  const gone = had.filter((host) => !hosts.includes(host));
  const fresh = hosts.filter((host) => !had.includes(host));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map((host) => idPrefix + host) });
  if (fresh.length > 0)
    await browser.scripting.registerContentScripts(
      fresh.map((host) => ({
        id: idPrefix + host,
        matches: [originOf(host)],
        js: ownFiles(),
        allFrames: true,
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    );
  await attendTabs(fresh.map(originOf));
}

/**
 * Puts the content script into pages that are open already, so that nobody has to reload: an old script's panel is taken
 * away by the new one, and a second script of one version ends itself.
 */
async function attendTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ownFiles() })),
  );
}

/** For chats that were open before this version came. */
export async function attendOpenTabs(): Promise<void> {
  await attendTabs([...ownMatches(), ...(await allowedHosts()).map(originOf)]);
}
