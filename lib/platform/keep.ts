/** Small things of the options page that outlive it, in this browser's local storage. */
import * as v from 'valibot';
import { browser } from './browser';

export interface Kept<T> {
  read: () => Promise<T>;
  write: (value: T) => Promise<void>;
}

/** @param otherwise what is read when there is nothing yet, or nothing that fits the schema */
export const keptAs = <T>(key: string, schema: v.GenericSchema<unknown, T>, otherwise: T): Kept<T> => ({
  async read() {
    const kept = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
    return kept.success ? kept.output : otherwise;
  },
  write: (value) => browser.storage.local.set({ [key]: value }),
});
