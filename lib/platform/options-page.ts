/** Opening the options page from a frame: in Firefox an embedded page can only ask the background for it. */
import * as v from 'valibot';
import { browser } from './browser';
import { isOwnPage } from './own-page';

const wish = v.object({ open: v.literal('options') });

export const openOptions = async (): Promise<void> => {
  await browser.runtime.sendMessage({ open: 'options' });
};

export function serveOptions(): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): undefined => {
    if (v.is(wish, given) && isOwnPage(sender.url)) void browser.runtime.openOptionsPage();
  });
}
