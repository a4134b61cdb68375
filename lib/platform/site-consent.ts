/**
 * Asking for a site from the browser's own side panel. It knows the address of a tab only after the agent has used the
 * extension there; otherwise one press on the toolbar button, which opens and closes the panel as a rule, is to ask.
 */
import * as v from 'valibot';
import { browser } from './browser';
import { isOwnPage } from './own-page';
import { type Pressed, presses } from './toolbar';

const wait = v.object({ awaitPress: v.boolean() });
const answer = v.object({ pressed: v.picklist(presses) });

/** Called by the side panel. @param awaited whether the next press on the toolbar button is to ask for the site */
export const awaitPress = async (awaited: boolean): Promise<void> => {
  await browser.runtime.sendMessage({ awaitPress: awaited });
};

/** Called by the background. */
export function onAwaitedPress(told: (awaited: boolean) => void): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): undefined => {
    const message = v.safeParse(wait, given);
    if (message.success && isOwnPage(sender.url)) told(message.output.awaitPress);
  });
}

/** Called by the background when the awaited press has been answered. */
export const tellPressed = async (pressed: Pressed): Promise<void> => {
  // The side panel was closed meanwhile: then there is nobody to tell.
  await browser.runtime.sendMessage({ pressed }).catch(() => {});
};

/** Called by the side panel. */
export function onPressed(told: (pressed: Pressed) => void): void {
  browser.runtime.onMessage.addListener((given: unknown, sender): undefined => {
    const message = v.safeParse(answer, given);
    if (message.success && !sender.tab) told(message.output.pressed);
  });
}
