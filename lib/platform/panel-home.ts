/** The toolbar button and the panel's key, which open the browser's own side panel when the panel lives there. */
import type { View } from '../core/model/view';
import { browser } from './browser';
import { loadView, onView } from './view-store';

/** The two browsers' own side panels; neither has the other's. */
interface SidePanels {
  sidePanel?: {
    open: (where: { windowId: number }) => Promise<void>;
    setPanelBehavior: (behavior: { openPanelOnActionClick: boolean }) => Promise<void>;
  };
  sidebarAction?: { toggle: () => Promise<void> };
}

/** @returns whether this browser can show the panel beside its pages */
export const hasNativePanel = (): boolean => {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  return sidePanel !== undefined || sidebarAction !== undefined;
};

/** Called by the side panel on its own key. Firefox's closes by the background's word. */
export function closeNativePanel(): void {
  const { sidePanel } = browser as unknown as SidePanels;
  if (sidePanel) close();
}

/** Called by the background, at its start. @param pressed told when the toolbar button does not open a side panel */
export function servePanelHome(pressed: (url: string) => void): void {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  let home: View['home'] = 'overlay';
  const settle = (view: View): void => {
    ({ home } = view);
    void sidePanel?.setPanelBehavior({ openPanelOnActionClick: home === 'native' });
  };
  void loadView().then(settle);
  onView(settle);

  // Both browsers open their side panel only within the very event of the agent's press: nothing may be awaited first.
  // Manifest 2, which Firefox still gets, has the button under its older name.
  (browser.action ?? browser.browserAction).onClicked.addListener(({ url = '' }) => {
    if (home === 'native' && sidebarAction) void sidebarAction.toggle();
    else pressed(url);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command !== 'toggle_panel' || home !== 'native') return;
    if (sidebarAction) void sidebarAction.toggle();
    // An open one closes itself on the same key.
    else if (tab?.windowId !== undefined) void sidePanel?.open({ windowId: tab.windowId });
  });
}
