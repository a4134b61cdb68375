/** The extension's own addresses, and whether this script still belongs to a living extension. */
import { browser } from './browser';

export const panelAddress = (): string => browser.runtime.getURL('/panel.html');

/**
 * The origin of the extension's pages. Chromium gives resources with `use_dynamic_url` an address that changes, but the
 * page behind it keeps the extension's own origin; Firefox's addresses are random and steady.
 */
export function ownOrigin(): string {
  const { protocol, origin } = new URL(panelAddress());
  return protocol === 'chrome-extension:' ? `chrome-extension://${browser.runtime.id}` : origin;
}

/** False once the extension was updated or switched off: no call to it can succeed any more. */
export const isAlive = (): boolean => Boolean(browser.runtime?.id);

/** @param url the sender's address, given by the browser */
export const isOwnPage = (url: string | undefined): boolean =>
  /^(chrome|moz)-extension:$/.test(url ? new URL(url).protocol : '');
