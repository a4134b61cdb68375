/** The toolbar button and the panel's keys, which open the browser's own side panel when the panel lives there. */
import * as v from 'valibot';
import type { Command } from '../core/model/command';
import type { View } from '../core/model/view';
import { browser } from './browser';
import { isOwnPage } from './own-page';
import { onAwaitedPress, tellPressed } from './site-consent';
import type { Pressed } from './toolbar';
import { loadView, onView } from './view-store';

/** The two browsers' own side panels; neither has the other's. */
interface SidePanels {
  sidePanel?: {
    open: (where: { windowId: number }) => Promise<void>;
    setOptions: (options: { path: string; enabled: boolean }) => Promise<void>;
    setPanelBehavior: (behavior: { openPanelOnActionClick: boolean }) => Promise<void>;
  };
  sidebarAction?: { open: () => Promise<void>; toggle: () => Promise<void> };
}

const sidePanels = (): SidePanels => browser;

/** @returns whether this browser can show the panel beside its pages */
export const hasNativePanel = (): boolean => {
  const { sidePanel, sidebarAction } = sidePanels();
  return sidePanel !== undefined || sidebarAction !== undefined;
};

/** Called by the side panel on its own key. Firefox's closes by the background's word. */
export function closeNativePanel(): void {
  if (sidePanels().sidePanel) close();
}

/** Keys that open a side panel which is closed. */
const opening: ReadonlySet<string> = new Set<Command>(['toggle_panel', 'focus_search']);

const question = v.object({ openedFor: v.literal('search'), window: v.number() });
/** A side panel that takes longer to open was not opened by that key. ms */
const opensWithin = 5000;

/** Called by a side panel that has just opened. @returns whether the key of the search opened it */
export async function isOpenedForSearch(): Promise<boolean> {
  const { id } = await browser.windows.getCurrent();
  return (await browser.runtime.sendMessage({ openedFor: 'search', window: id })) === true;
}

/**
 * Called by the background, at its start.
 * @param pressed what the toolbar button does that opens no side panel; it may ask within the press
 */
export function servePanelHome(pressed: (url: string) => Promise<Pressed>): void {
  const { sidePanel, sidebarAction } = sidePanels();
  /** Null until it has been read: a worker that a press has just woken does not know it. */
  let home: View['home'] | null = null;
  let isAwaited = false;

  // Both browsers open their side panel only within the very event of the agent's press: nothing may be awaited first,
  // not even where the panel lives. So Chromium is told beforehand: it opens the panel by itself on the button, and has
  // none to open for a key while the panel stands over the page.
  const arrange = (): void => {
    const isNative = home === 'native';
    void sidePanel?.setPanelBehavior({ openPanelOnActionClick: isNative && !isAwaited });
    void sidePanel?.setOptions({ path: 'panel.html', enabled: isNative });
  };
  const settle = (view: View): void => {
    if (view.home === home) return;
    ({ home } = view);
    arrange();
  };
  const known = loadView().then(settle);
  onView(settle);
  // A browser forgets that there is no panel to open: it is told again when it starts.
  browser.runtime.onStartup.addListener(() => void known);

  onAwaitedPress((awaited) => {
    isAwaited = awaited;
    void known.then(arrange);
  });
  const press = async (answer: Promise<Pressed>): Promise<void> => {
    await known;
    if (home !== 'native') return (await answer) === 'allowed' ? undefined : browser.runtime.openOptionsPage();
    // Only a side panel that waits for it gets here.
    isAwaited = false;
    arrange();
    await tellPressed(await answer);
  };
  // Manifest 2, which Firefox still gets, has the button under its older name.
  (browser.action ?? browser.browserAction).onClicked.addListener(({ url = '' }) => {
    if (home === 'native' && sidebarAction && !isAwaited) void sidebarAction.toggle();
    else void press(pressed(url));
  });
  let searched: { window: number | undefined; at: number } | null = null;
  browser.runtime.onMessage.addListener((given: unknown, sender): Promise<boolean> | undefined => {
    if (!v.is(question, given) || !isOwnPage(sender.url)) return undefined;
    const isFor = searched?.window === given.window && Date.now() - searched.at < opensWithin;
    searched = null;
    return Promise.resolve(isFor);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (!opening.has(command) || home === 'overlay') return;
    if (command === 'focus_search') searched = { window: tab?.windowId, at: Date.now() };
    if (command === 'toggle_panel') void sidebarAction?.toggle();
    else void sidebarAction?.open();
    // An open one closes itself on the same key.
    if (tab?.windowId !== undefined) void sidePanel?.open({ windowId: tab.windowId }).catch(() => {});
  });
}
