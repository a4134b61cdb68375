/**
 * The panel as the browser's own side panel: it follows the active tab of its window and connects to the frame in it
 * that has a chat. That frame tells of itself when it finds one, and when it is asked.
 */
import * as v from 'valibot';
import { hostOf } from '../core/site/match';
import { browser } from './browser';
import { type RuntimePort, runtimeWire, type Wire } from './channel';
import { createPageEnd, type PageEnd, type PageHandlers } from './page-end';
import { isOwnSite } from './site-access';

const here = v.object({ chat: v.literal('here') });
const question = v.object({ ask: v.literal('chat') });
const portName = 'panel';

/** A tab in which nothing of ours runs. */
export interface Stranger {
  /** Null when the browser does not tell us the tab's address. */
  host: string | null;
}

/** @returns null where no site could be asked for: our own pages, marketplaces, pages that are not encrypted */
async function strangerIn(tab: number): Promise<Stranger | null> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined) return { host: null };
  const host = hostOf(url);
  return host === null || isOwnSite(url) ? null : { host };
}

/**
 * @param left called when no chat is followed any more; 'none' or a stranger once it is sure that the tab has no page
 *   of ours
 */
export function followTabs(handlers: PageHandlers, left: (why: 'looking' | 'none' | Stranger) => void): PageEnd {
  const { attach, detach, end } = createPageEnd(handlers);
  let followed: number | undefined;
  let ownWindow: number | undefined;
  /** The frame that is connected. */
  let frame: number | null = null;

  const follow = async (tab: number | undefined): Promise<void> => {
    followed = tab;
    frame = null;
    detach();
    left('looking');
    try {
      if (tab === undefined) throw new Error('no_tab');
      await browser.tabs.sendMessage(tab, { ask: 'chat' });
    } catch {
      // Nobody of ours is in that tab.
      const stranger = tab === undefined ? null : await strangerIn(tab).catch(() => null);
      if (followed === tab && frame === null) left(stranger ?? 'none');
    }
  };

  browser.runtime.onMessage.addListener((given: unknown, { tab, frameId }): undefined => {
    if (!v.is(here, given) || tab?.id === undefined || tab.id !== followed || frameId === frame) return;
    frame = frameId ?? 0;
    const port = browser.tabs.connect(tab.id, { name: portName, frameId: frame });
    port.onDisconnect.addListener(() => {
      // The page was left; the next one in this tab tells of itself, if it is a chat.
      if (frame === frameId && followed === tab.id) void follow(tab.id);
    });
    attach(runtimeWire(port), tab.id);
  });
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === ownWindow) void follow(tabId);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    // Another page, perhaps of another site. One of ours tells of itself.
    if (status === 'complete' && tab === followed && frame === null) void follow(tab);
  });
  const start = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    ownWindow = tab?.windowId;
    await follow(tab?.id);
  };
  void start();
  return end;
}

/** Called by a content script whose frame has the chat. */
export const tellChatHere = async (): Promise<void> => {
  // No panel listens: then there is nobody to tell.
  await browser.runtime.sendMessage({ chat: 'here' }).catch(() => {});
};

/**
 * Called by every content script, once.
 * @param has whether its frame shows what a panel should know
 */
export function onNativePanel(has: () => boolean, connected: (wire: Wire) => void, signal: AbortSignal): void {
  const asked = (given: unknown): undefined => {
    if (v.is(question, given) && has()) void tellChatHere();
  };
  const connect = (port: RuntimePort): void => {
    if (port.name === portName) connected(runtimeWire(port));
  };
  browser.runtime.onMessage.addListener(asked);
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener(
    'abort',
    () => {
      // A replaced extension's script has no browser API any more.
      browser.runtime?.onMessage?.removeListener(asked);
      browser.runtime?.onConnect?.removeListener(connect);
    },
    { once: true },
  );
}
