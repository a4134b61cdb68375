/** The page of the first minutes, opened once. */
import { browser } from './browser';

/** Called by the background, at its start. */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
