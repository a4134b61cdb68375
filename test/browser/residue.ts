/** All that the extension leaves in a browser. */
import { type BrowserContext, type Worker } from 'playwright-core';
import { workerOf } from './desk-of';

/** By place: storage areas, databases, registered scripts, permissions, alarms, what the button shows. */
export type Residue = Record<string, unknown>;

/** Times at which a bell was rung or reminders were looked at, and the name by which this browser is known to others: every install has its own. */
const own = ['bell', 'reminders', 'looked'];

export async function residueOf(context: BrowserContext): Promise<Residue> {
  const worker: Worker = await workerOf(context);
  return worker.evaluate(async (own) => {
    // The browser's own object in the extension's worker.
    const { chrome } = globalThis as unknown as {
      chrome: Record<string, Record<string, (given?: unknown) => unknown>>;
    };
    const areas = chrome['storage'] as unknown as Record<string, { get: () => Promise<Record<string, unknown>> }>;
    const kept = async (name: string): Promise<Record<string, unknown>> => {
      const items = (await areas[name]?.get()) ?? {};
      return Object.fromEntries(Object.entries(items).filter(([key]) => !own.includes(key)));
    };
    const asked = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('indexedDB')));
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      const stores = [...database.objectStoreNames].filter((store) => store !== 'meta');
      for (const store of stores)
        databases[`${name}/${store}`] = await asked(database.transaction(store).objectStore(store).getAll());
      database.close();
    }
    return {
      local: await kept('local'),
      session: await kept('session'),
      sync: await kept('sync'),
      databases,
      scripts: await chrome['scripting']?.['getRegisteredContentScripts']?.(),
      permissions: await chrome['permissions']?.['getAll']?.(),
      alarms: await chrome['alarms']?.['getAll']?.(),
      badge: await chrome['action']?.['getBadgeText']?.({}),
      panel: await chrome['sidePanel']?.['getPanelBehavior']?.(),
    };
  }, own);
}
