/** The reader by shape is a script of its own, put into a frame only when no profile fits there. */
import * as v from 'valibot';
import { browser } from './browser';

const wanted = v.object({ wants: v.literal('shape') });

/** Called by a content script. @returns whether the reader runs in its frame now */
export const fetchShape = async (): Promise<boolean> =>
  (await browser.runtime.sendMessage<unknown, boolean | undefined>({ wants: 'shape' })) === true;

/** Called by the background. */
export function serveShape(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<boolean> | undefined => {
    const tabId = sender.tab?.id;
    if (!v.is(wanted, message) || tabId === undefined) return undefined;
    return browser.scripting
      .executeScript({ target: { tabId, frameIds: [sender.frameId ?? 0] }, files: ['/shape.js'] })
      .then(
        () => true,
        () => false,
      );
  });
}
