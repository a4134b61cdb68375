/** The browser's storage areas: the synced one, and the local one with the snapshot and the bell. */
import { browser } from './browser';

/** A key–value area. */
export interface Area {
  /** @param keys null or left out for all */
  read: (keys?: string[] | null) => Promise<Record<string, unknown>>;
  /** One write for all keys. @throws when the browser refuses: nothing was written then */
  write: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

const area = (name: 'sync' | 'local'): Area => ({
  read: (keys = null) => browser.storage[name].get(keys),
  write: (items) => browser.storage[name].set(items),
  remove: (keys) => browser.storage[name].remove(keys),
});

export const syncArea = area('sync');
export const localArea = area('local');

/** @param changed called when another browser's pages have arrived, and after our own writes too */
export function onSynced(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, name) => {
    if (name === 'sync') changed();
  });
}

/** Rung after each change of the library, so that open panels and pages ask anew: a time, no content. */
const bell = 'bell';

export const ringBell = (): Promise<void> => browser.storage.local.set({ [bell]: Date.now() });

export function onBell(rung: () => void): void {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && bell in changes) rung();
  });
}
