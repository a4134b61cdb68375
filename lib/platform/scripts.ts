/**
 * What few frames need are scripts of their own, put into a frame when it is wanted there: reading by shape, pointing out,
 * and what only a frame with a chat needs: proofreading, and the panel's place on the page.
 */
import * as v from 'valibot';
import { browser } from './browser';

const wanted = v.object({ wants: v.picklist(['shape', 'teach', 'proof', 'dock']) });

type Script = v.InferOutput<typeof wanted>['wants'];

/** A browser that has just started opens its tabs before its extensions listen, on a slow machine long before. ms */
const pauses = [400, 800, 1600, 3200, 6400];

/** Called by a content script. @returns whether the script has run in its frame */
export async function fetchScript(script: Script, [next, ...later] = pauses): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage<unknown, boolean | undefined>({ wants: script })) === true;
  } catch {
    if (next === undefined) return false;
    await new Promise((resume) => setTimeout(resume, next));
    return fetchScript(script, later);
  }
}

/** Called by the background. */
export function serveScripts(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<boolean> | undefined => {
    const tabId = sender.tab?.id;
    if (!v.is(wanted, message) || tabId === undefined) return undefined;
    const target = { tabId, frameIds: [sender.frameId ?? 0] };
    return browser.scripting.executeScript({ target, files: [`/${message.wants}.js`] }).then(
      () => true,
      () => false,
    );
  });
}
