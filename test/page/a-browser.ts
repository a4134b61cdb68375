/** The agent's browsers, for tests: each with a library of its own, joined by a synced area. */
import { createLibrarian, type Librarian, type Means } from '../../lib/app/librarian';
import { areaLimit, itemBytes, itemLimit } from '../../lib/core/library/pages';
import type { Phrase } from '../../lib/core/library/phrase';
import type { LibraryView } from '../../lib/core/library/view';
import type { Area } from '../../lib/platform/areas';
import { openDatabase } from '../../lib/platform/database';
import { databaseStore } from '../../lib/platform/store';
import { aPhrase } from '../core/a-phrase';

export interface MemoryArea extends Area {
  items: Record<string, unknown>;
  /** How many items were written so far. */
  writes: number;
}

/** A storage area that refuses what the browsers refuse. */
export function memoryArea(): MemoryArea {
  const area: MemoryArea = {
    items: {},
    writes: 0,
    read: () => Promise.resolve({ ...area.items }),
    write: (items) => {
      const after = Object.entries({ ...area.items, ...items });
      const sizes = after.map(([key, value]) => itemBytes(key, value));
      if (Math.max(...sizes) > itemLimit || sizes.reduce((sum, size) => sum + size, 0) > areaLimit)
        return Promise.reject(new Error('QUOTA_BYTES'));
      area.writes += Object.keys(items).length;
      area.items = Object.fromEntries(after);
      return Promise.resolve();
    },
    remove: (keys) => {
      area.items = Object.fromEntries(Object.entries(area.items).filter(([key]) => !keys.includes(key)));
      return Promise.resolve();
    },
  };
  return area;
}

/** An area without the browsers' limits, as the local one is. */
export const roomyArea = (): MemoryArea => {
  const area = memoryArea();
  return {
    ...area,
    read: () => Promise.resolve(area.items),
    write: async (items) => void Object.assign(area.items, items),
  };
};

const starter: Phrase[] = [
  aPhrase({ id: 's.ship', title: '发货时间', variants: ['亲，今天发出哦'] }),
  aPhrase({ id: 's.size', title: '尺码建议', variants: ['亲，按平时的码拍就好'] }),
];

interface Told extends Partial<Means> {
  device?: string;
}

export interface ABrowser extends Librarian {
  view: () => Promise<LibraryView>;
  titles: () => Promise<string[]>;
  /** @param known the versions that its writer saw; all by default */
  save: (phrase: Partial<Phrase>, known?: string[] | null) => Promise<string>;
  local: Area;
}

/** Each call is another browser with an empty database, unless `store` is given. */
export async function aBrowser({ device = 'd1', ...given }: Told = {}): Promise<ABrowser> {
  let store = given.store;
  if (!store) {
    indexedDB = new IDBFactory();
    store = databaseStore(
      await openDatabase({ newDevice: () => device }),
      (id) => starter.find((one) => one.id === id) ?? null,
    );
  }
  let clock = 1_700_000_000_000;
  const means: Means = {
    fault: null,
    synced: memoryArea(),
    local: roomyArea(),
    starter,
    now: () => clock++,
    pictures: () => Promise.resolve({}),
    changed: () => Promise.resolve(),
    later: () => {},
    ...given,
    store,
  };
  const librarian = createLibrarian(means);
  const { overview, phrasePage } = librarian.handlers;
  const view = async (): Promise<LibraryView> => {
    const about = await overview({ conversation: null, lists: true });
    // Tests have fewer phrases than one page holds.
    const { phrases } = await phrasePage({ edition: null, from: 0 });
    return { ...about, phrases };
  };
  return {
    ...librarian,
    local: means.local,
    view,
    titles: async () => (await view()).phrases.map(({ title }) => title),
    save: async (phrase, known = null) =>
      (await librarian.handlers.savePhrase({ phrase: aPhrase({ id: '', ...phrase }), known })).id,
  };
}

/** Rounds of everybody, until nobody has news. */
export async function meet(...browsers: Librarian[]): Promise<void> {
  for (let round = 0; round < 3; round++) for (const browser of browsers) await browser.sync();
}
