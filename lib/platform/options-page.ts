/** Opening pages from a frame: in Firefox an embedded page can only ask the background for it. */
import * as v from 'valibot';
import { browser } from './browser';
import { isOwnPage } from './own-page';

const wish = v.object({ open: v.picklist(['options', 'shortcuts']) });

const open = async (what: 'options' | 'shortcuts'): Promise<void> => {
  await browser.runtime.sendMessage({ open: what });
};

export const openOptions = (): Promise<void> => open('options');

/** The browser's own page where keys of extensions are chosen. */
export const openShortcuts = (): Promise<void> => open('shortcuts');

/** Firefox has a call for it, Chromium an address that only extensions may open. */
async function showShortcuts(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function serveOptions(): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): undefined => {
    const message = v.safeParse(wish, given);
    if (!message.success || !isOwnPage(sender.url)) return;
    void (message.output.open === 'options' ? browser.runtime.openOptionsPage() : showShortcuts());
  });
}
