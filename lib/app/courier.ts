/** Carries the library between the agent's browsers through the synced area: takes in everybody's pages, writes its own. */
import { areaLimit, itemBytes, pageNumber, pageOwner, type Seal, sealPacked } from '../core/library/pages';
import { type Register, shown } from '../core/library/register';
import { isSetting } from '../core/library/settings';
import { type Laid, layPages, type Published } from '../core/library/sync/lay-pages';
import { removalsAmong } from '../core/library/sync/removals';
import { knows, wantedOnPages } from '../core/library/sync/wanted';
import type { LibraryHealth } from '../core/library/view';
import type { Area } from '../platform/areas';
import type { Store } from '../platform/store';
import { createPace } from './pace';
import { createPageReader, readUnion } from './registers';

export type SyncHealth = Pick<LibraryHealth, 'unsynced' | 'synced' | 'here' | 'syncFault' | 'removals'>;

export interface Exchanged extends SyncHealth {
  /** Something new came in. */
  joined: boolean;
  /** Too much was written this minute: another round is needed. */
  again: boolean;
}

export interface Courier {
  /**
   * One round: join what others wrote, then publish what their pages do not cover. Writes only what differs, and a key
   * that is missing never means that something was deleted.
   * @param removals whether a merge may take away many phrases at once
   */
  exchange: (removals: 'ask' | 'take') => Promise<Exchanged>;
  /** Removes this browser's pages: sync was switched off here. */
  withdraw: () => Promise<void>;
  /** What waits for a yes: others removed it, and there is much of it. */
  removals: () => Promise<Register<unknown>[]>;
}

export interface CourierMeans {
  store: Pick<Store, 'clock' | 'registers' | 'join' | 'picks'>;
  area: Area;
  /** How many phrases came with the extension. */
  builtIn: number;
  /** ms since the epoch */
  now: () => number;
  seal?: Seal;
}

/** Left free for items of other kinds. bytes */
const reserve = 4096;

type Items = Record<string, unknown>;

const byId = (registers: readonly Register<unknown>[]) => new Map(registers.map((register) => [register.id, register]));

export function createCourier({ store, area, builtIn, now, seal = sealPacked }: CourierMeans): Courier {
  const read = createPageReader();
  const free = createPace(now);
  const unionOf = (items: Items, of: (owner: string) => boolean) => readUnion(items, of, read);

  const waiting = async (items: Items, device: string): Promise<Register<unknown>[]> => {
    const theirs = unionOf(items, (owner) => owner !== device).registers;
    return removalsAmong(byId(await store.registers()), theirs.values(), builtIn);
  };

  /** The device's own pages as they lie, those that can be read. */
  const pagesOf = (items: Items, device: string): Map<number, Published> => {
    const pages = new Map<number, Published>();
    for (const [key, text] of Object.entries(items)) {
      const page = pageOwner(key) === device ? read(text) : null;
      if (page && 'registers' in page && typeof text === 'string')
        pages.set(pageNumber(key), { text, registers: page.registers });
    }
    return pages;
  };

  let laid: { of: string; pages: Laid } | null = null;
  /** Laying out a full area takes a second: what is the same as last time is not laid out again. */
  const lay: typeof layPages = (paper, wanted, published) => {
    const texts = [...published].map(([number, { text }]) => [number, text]);
    const of = JSON.stringify([paper.budget, texts, wanted.map(({ id, seen }) => [id, seen])]);
    if (laid?.of !== of) laid = { of, pages: layPages(paper, wanted, published) };
    return laid.pages;
  };

  return {
    async exchange(removals) {
      const { device } = await store.clock();
      const items = await area.read().catch(() => null);
      if (!items) {
        const all = await store.registers();
        const left = all.map(({ id }) => id);
        return { ...tally(all, left), syncFault: 'refused', removals: 0, joined: false, again: false };
      }
      const { registers: theirs, fault } = unionOf(items, (owner) => owner !== device);
      const held = removals === 'take' ? [] : await waiting(items, device);
      const heldIds = new Set(held.map(({ id }) => id));
      const joined = (await store.join([...theirs.values()].filter(({ id }) => !heldIds.has(id)))) > 0;
      const own = unionOf(items, (owner) => owner === device).registers;
      const elders = unionOf(items, (owner) => owner < device).registers;
      const all = await store.registers();
      const uses = new Map((await store.picks()).map(({ phrase, uses }) => [phrase, uses]));
      const wanted = wantedOnPages(all, { theirs, own, elders }, { now: now(), uses });

      const mine = Object.keys(items).filter((key) => pageOwner(key) === device);
      const others = Object.entries(items).filter(([key]) => !mine.includes(key));
      const budget = areaLimit - reserve - bytesOf(others);
      const { pages, left } = lay({ device, budget, seal }, wanted, pagesOf(items, device));
      const health = { ...tally(all, left), syncFault: fault, removals: held.length, joined, again: false };
      const news = newsAmong(items, mine, pages);
      if (!news) return health;
      if (!free()) return { ...health, again: true };
      try {
        await publish(area, items, news);
      } catch {
        // Refused for size or rate: what was not published before does not travel until the next round.
        const unsynced = wanted.filter((register) => !knows(own, register)).map(({ id }) => id);
        return { ...health, ...tally(all, unsynced), syncFault: 'refused' };
      }
      return health;
    },

    async withdraw() {
      const { device } = await store.clock();
      const own = Object.keys(await area.read()).filter((key) => pageOwner(key) === device);
      if (own.length > 0) await area.remove(own);
    },

    removals: async () => waiting(await area.read(), (await store.clock()).device),
  };
}

/** Counts phrases alone: what is removed takes no room that anybody misses. */
function tally(
  all: readonly Register<unknown>[],
  unsynced: string[],
): Pick<SyncHealth, 'unsynced' | 'synced' | 'here'> {
  const left = new Set(unsynced);
  const phrases = all.filter((register) => !isSetting(register.id) && shown(register) !== null);
  const here = phrases.filter(({ id }) => left.has(id)).length;
  return { unsynced, synced: phrases.length - here, here };
}

interface News {
  changed: Record<string, string>;
  gone: string[];
}

/** @returns what differs from what lies there; null when nothing does */
function newsAmong(items: Items, mine: string[], pages: Record<string, string>): News | null {
  const changed = Object.fromEntries(Object.entries(pages).filter(([key, value]) => items[key] !== value));
  const gone = mine.filter((key) => !(key in pages));
  return Object.keys(changed).length + gone.length > 0 ? { changed, gone } : null;
}

/** Writes all pages in one write; then takes away those that are no more. */
async function publish(area: Area, items: Items, { changed, gone }: News): Promise<void> {
  // New pages first, so that nothing is unpublished for a moment; unless the old ones leave no room for them.
  const crowded = bytesOf(Object.entries({ ...items, ...changed })) > areaLimit;
  if (crowded) await area.remove(gone);
  if (Object.keys(changed).length > 0) await area.write(changed);
  if (!crowded && gone.length > 0) await area.remove(gone);
}

const bytesOf = (items: [key: string, value: unknown][]): number =>
  items.reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);
