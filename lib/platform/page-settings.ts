/**
 * What content scripts must know before there is a panel, kept in the browser's local storage: reading it wakes no worker
 * and does not ask the library. Only the background writes it.
 */
import * as v from 'valibot';
import type { SiteProfile } from '../core/site/profile';
import { browser } from './browser';
import { onLocal } from './local-changes';

export interface PageSettings {
  /** Imported ones; checked when they came in. */
  profiles: SiteProfile[];
  /** Hosts that the agent allowed, besides those of the marketplaces. */
  hosts: string[];
}

const key = 'pages';
const none: PageSettings = { profiles: [], hosts: [] };
/** Written by ourselves, perhaps by another version: only its outline is looked at. */
const outline = v.object({
  profiles: v.array(v.any()),
  hosts: v.array(v.string()),
});

const parsed = (stored: unknown): PageSettings => {
  const read = v.safeParse(outline, stored);
  return read.success ? read.output : none;
};

export async function readPageSettings(): Promise<PageSettings> {
  return parsed((await browser.storage.local.get(key))[key]);
}

/** Writes nothing when nothing changed: a write is news to every open page. */
export async function publishPageSettings(settings: PageSettings): Promise<void> {
  const before = await readPageSettings();
  if (JSON.stringify(before) !== JSON.stringify(settings)) await browser.storage.local.set({ [key]: settings });
}

export function onPageSettings(changed: (settings: PageSettings) => void, signal: AbortSignal): void {
  const learn = (value: unknown): void => {
    // When everything was erased, what is allowed is published anew at once.
    if (value) changed(parsed(value));
  };
  onLocal(key, learn, signal);
}
