/** The browser's storage areas: the synced one, and the local one with the snapshot and the bell. */
import { browser } from './browser';
import { onLocal } from './local-changes';

/** A key–value area. */
export interface Area {
  /** @param keys null or left out for all */
  read: (keys?: string[] | null) => Promise<Record<string, unknown>>;
  /** One write for all keys. @throws when the browser refuses: nothing was written then */
  write: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
}

const area = (name: 'sync' | 'local' | 'session'): Area => ({
  read: (keys = null) => browser.storage[name].get(keys),
  write: (items) => browser.storage[name].set(items),
  remove: (keys) => browser.storage[name].remove(keys),
});

export const syncArea = area('sync');
export const localArea = area('local');
/** In memory: it outlives the background, not the browser. */
export const sessionArea = area('session');

/** @param changed called when another browser's pages have arrived, and after our own writes too */
export function onSynced(changed: () => void): void {
  browser.storage.onChanged.addListener((_changes, name) => {
    if (name === 'sync') changed();
  });
}

/** Rung after each change of the library, so that open panels and pages ask anew: a time, no content. */
const bell = 'bell';
/** The same for reminders. */
const reminderBell = 'reminders';

const ring = (name: string) => (): Promise<void> => browser.storage.local.set({ [name]: Date.now() });

const listen =
  (name: string) =>
  (rung: () => void): void =>
    onLocal(name, () => rung());

export const ringBell = ring(bell);
export const onBell = listen(bell);
export const ringReminders = ring(reminderBell);
export const onReminders = listen(reminderBell);
