/** Where it is kept what the agent pointed out on pages: content scripts and the options page read and write it. */
import { browser } from './browser';

export interface TaughtStore {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

export const taughtStore = (): TaughtStore => browser.storage.local;

/** @returns a function that ends it */
export function onTaught(key: string, changed: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
