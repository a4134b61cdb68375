/** Where it is kept what the agent pointed out on pages: content scripts and the options page read and write it. */
import { browser } from './browser';

export interface TaughtStore {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

export const taughtStore = (): TaughtStore => browser.storage.local;
