/** The tabs in which chats are open. */
import * as v from 'valibot';
import { browser } from './browser';

const foundElsewhere = v.object({ foundIn: v.number() });

/** Tells a tab's frames that one of them shows a chat's panel, so that another one's search can end. */
export async function tellFoundElsewhere(tab: number, frame: number): Promise<void> {
  if (frame === 0) return;
  try {
    await browser.tabs.sendMessage(tab, { foundIn: frame }, { frameId: 0 });
  } catch {
    // The top frame has no content script of ours: then it shows no panel either.
  }
}

/** Brings the browser itself to the front. */
export async function showLastWindow(): Promise<void> {
  const { id } = await browser.windows.getLastFocused();
  if (id !== undefined) await browser.windows.update(id, { focused: true });
}

/** Called by the top frame's content script. @param found runs when a frame below it has the chat */
export function onFoundElsewhere(found: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (v.is(foundElsewhere, message)) found();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
