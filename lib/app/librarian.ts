/** Keeps the phrase library: answers every page's questions, writes every change, and has it carried to other browsers. */
import { trashKeeps } from '../core/library/past';
import type { Phrase } from '../core/library/phrase';
import { edit, merge, type Register, shown } from '../core/library/register';
import type { Settings } from '../core/library/settings';
import { stamp } from '../core/library/sync/stamp';
import type { LibraryHealth } from '../core/library/view';
import { checksum } from '../core/text/checksum';
import type { Area } from '../platform/areas';
import type { PhraseHandlers } from '../platform/library-protocol';
import type { Store } from '../platform/store';
import { createCourier, type SyncHealth } from './courier';
import { createEditions, editionOf } from './editions';
import { laySettings } from './library-view';
import { createPhraseCalls } from './phrase-calls';
import { settingChanges } from './setting-changes';
import { createSnapshots, readSnapshot } from './snapshot';

/** What the librarian works with; all of it can be replaced in a test. */
export interface Means {
  store: Store;
  fault: LibraryHealth['fault'];
  synced: Area;
  local: Area;
  starter: readonly Phrase[];
  /** ms since the epoch */
  now: () => number;
  /** Phrase id → how many pictures it has. */
  pictures: () => Promise<Record<string, number>>;
  /** Called after every change that open pages should see. */
  changed: () => Promise<void>;
  /** Runs `work` once, some seconds after the last call: bursts of edits travel together. */
  later: (work: () => Promise<void>) => void;
}

export interface Librarian {
  handlers: PhraseHandlers;
  settings: () => Promise<Settings>;
  /** Called on start and when other browsers' pages have arrived. */
  sync: () => Promise<void>;
  /** Takes this browser's own pages out of the synced storage. */
  withdraw: () => Promise<void>;
}

const nothingSynced: SyncHealth = { unsynced: [], synced: 0, here: 0, syncFault: null, removals: 0 };

export function createLibrarian(means: Means): Librarian {
  const { store, now } = means;
  const courier = createCourier({ store, area: means.synced, builtIn: means.starter.length, now });
  const snapshots = createSnapshots(means.local, now);
  const original = (id: string): Phrase | null => means.starter.find((phrase) => phrase.id === id) ?? null;
  let restored = false;
  let edition = 0;
  let health = nothingSynced;
  let copyFailed = false;
  let running: Promise<void> | null = null;
  /** Asked for with every message of a chat; null when they may have changed. */
  let chosen: Settings | null = null;
  /** What was written stays written when it can't be announced: whoever asked for it must not hear that it failed. */
  const tell = (): Promise<void> => means.changed().catch(() => {});
  const renew = async (): Promise<void> => {
    chosen = null;
    edition = editionOf(await store.registers());
  };

  /** A database that was never written to, beside a snapshot that holds something, has been lost. */
  const ready = (async () => {
    if (!means.fault && (await store.registers()).length === 0) {
      const saved = await readSnapshot(means.local);
      restored = saved.length > 0 && (await store.join(saved)) > 0;
    }
    await renew();
  })();

  const round = async (removals: 'ask' | 'take' = 'ask'): Promise<void> => {
    await ready;
    if (means.fault) return;
    await store.emptyTrash(now() - trashKeeps);
    const registers = await store.registers();
    const failedBefore = copyFailed;
    // A full disk must not keep the library from travelling: then it is safe elsewhere.
    if (registers.length > 0)
      copyFailed = await snapshots.keep(registers).then(
        () => false,
        () => true,
      );
    if (copyFailed !== failedBefore) await tell();
    if (!laySettings(registers).sync) {
      await courier.withdraw();
      health = nothingSynced;
      return;
    }
    const { joined, again, ...after } = await courier.exchange(removals);
    if (again) means.later(sync);
    const news = joined || JSON.stringify(after) !== JSON.stringify(health);
    health = after;
    if (joined) await renew();
    if (news) await tell();
  };
  /** Rounds never overlap: two at once would both publish from the same reading. What fails is told, and tried with the next. */
  const sync = (): Promise<void> => {
    running = (running ?? Promise.resolve())
      .catch(() => {})
      .then(() => round())
      .catch(() => {
        health = { ...health, syncFault: 'refused' };
      });
    return running;
  };

  const announce = async (): Promise<void> => {
    await renew();
    await tell();
    means.later(sync);
  };

  const everything = async (): Promise<Register<unknown>[]> => {
    await ready;
    return store.registers();
  };

  const editions = createEditions({ starter: means.starter, registers: everything, edition: () => edition });
  const overview: PhraseHandlers['overview'] = async ({ conversation, lists }) => {
    const settings = laySettings(await everything());
    return {
      edition,
      settings,
      picks: await store.picks(),
      pictures: await means.pictures(),
      served: conversation === null ? {} : await store.served(checksum(conversation)),
      health: { fault: means.fault, restored, copyFailed, ...health, unsynced: lists ? health.unsynced : [] },
    };
  };

  /** Writes anew what others removed, so that it stays everywhere. */
  const keepRemoved = async (): Promise<void> => {
    const removed = await courier.removals();
    await store.change(
      removed.map((theirs) => ({
        id: theirs.id,
        make: (id, mine, dot) => {
          const value = mine ? shown(mine) : original(id);
          const both = mine ? merge(mine, theirs) : theirs;
          return edit(id, both, { ...dot, at: stamp(now(), both), value });
        },
      })),
    );
  };

  return {
    sync,
    withdraw: courier.withdraw,
    settings: async () => {
      chosen ??= laySettings(await everything());
      return chosen;
    },
    handlers: {
      overview,
      phrasePage: async (args) => {
        await ready;
        return editions.phrasePage(args);
      },
      phraseNews: async (args) => {
        await ready;
        return editions.phraseNews(args);
      },
      ...createPhraseCalls({ store, original, now, ready, announce }),
      changeSettings: async ({ settings }, once) => {
        await ready;
        await store.change(settingChanges(settings, now), once);
        await announce();
        return null;
      },
      picked: async ({ phrase, variant, conversation }, once) => {
        await store.pick(phrase, variant, checksum(conversation), now(), once);
        return null;
      },
      addPicks: async ({ picks }, once) => {
        await ready;
        await store.addPicks(picks, once);
        await means.changed();
        return null;
      },
      answerRemovals: async ({ take }) => {
        await (running = (running ?? Promise.resolve()).then(() => (take ? round('take') : keepRemoved())));
        await announce();
        return null;
      },
    },
  };
}
