/** The page of the first minutes, opened once. */
import { browser } from './browser';

/** Browsers tell of an install each time they load an extension that is none of their store's: then this one remembers. */
const key = 'welcomed';

/** Called by the background, at its start. */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  if ((await browser.storage.local.get(key))[key] === true) return;
  await browser.storage.local.set({ [key]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
