/** The options page's state: the library with its manager, and the settings. */
import type { Settings } from '../core/library/settings';
import type { LibraryView } from '../core/library/view';
import { writeToneFile } from '../core/tone/tone-file';
import type { callLibrary } from '../platform/calls';
import type { Finding } from '../core/tone/rule';
import { refusedAmong } from './expressions';
import type { FinderMeans } from './finder';
import { createCatalogue } from './library/catalogue';
import { createCell } from './library/cell';
import { createManager, type ManagerActions, type ManagerState } from './library/manager';
import { createTrying, type Said } from './library/telling';
import { createTurns } from './turns';
import type { WordingCheck } from './wording-check';

interface Kept {
  library: LibraryView | null;
  /** What happened last; null for nothing. */
  said: Said | null;
}

export interface DrawerState extends Kept {
  /** How many phrases are still to come from the background. */
  coming: number;
  /** Null while there is no library. */
  manager: ManagerState | null;
}

/** Promises of true tell that it was saved. */
export interface DrawerActions {
  manager: ManagerActions;
  change: (settings: Partial<Settings>) => Promise<boolean>;
  /** What was said has been read. */
  hush: () => void;
  exportTone: () => void;
  /** Whether many phrases that another browser removed go here too. */
  answerRemovals: (take: boolean) => Promise<boolean>;
  /** What the tone check says about a wording. */
  check: (text: string) => readonly Finding[];
  /** Which of the team's own expressions can't be used. */
  refusedAmong: typeof refusedAmong;
}

export interface Drawer {
  state: () => DrawerState;
  subscribe: (listener: () => void) => void;
  refresh: () => Promise<void>;
  /** The library when all of it is here; null before. */
  whole: () => LibraryView | null;
  /** Whether something was typed that is not saved. */
  hasUnsaved: () => boolean;
  actions: DrawerActions;
}

interface Means {
  call: typeof callLibrary;
  saveFile: (name: string, text: string) => void;
  checkWording: WordingCheck;
  run: FinderMeans['run'];
  loadSounds: FinderMeans['loadSounds'];
}

export function createDrawer({ call, saveFile, checkWording, run, loadSounds }: Means): Drawer {
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const cell = createCell<Kept>({ library: null, said: null }, changed);
  const library = (): LibraryView | null => cell.get().library;
  const check = (text: string): readonly Finding[] => {
    const settings = library()?.settings;
    return settings ? checkWording(settings, text) : [];
  };

  const take = (): void => {
    const before = library();
    if (before) cell.set({ library: { ...before, phrases: catalogue.phrases() } });
  };
  const catalogue = createCatalogue(call, take);
  const ask = createTurns();
  const refresh = async (): Promise<void> => {
    const counts = ask();
    const overview = await call('overview', { conversation: null, lists: true });
    if (!counts()) return;
    const known = library();
    // Settings that say the same are the same: what hangs on them is not made anew.
    const same = known && JSON.stringify(known.settings) === JSON.stringify(overview.settings);
    const settings = same ? known.settings : overview.settings;
    cell.set({ library: { ...overview, settings, phrases: known?.phrases ?? [], served: {} } });
    const before = catalogue.phrases();
    await catalogue.refresh();
    if (catalogue.phrases() !== before) take();
    await manager.follow(catalogue.phrases());
  };
  const trying = createTrying(cell, refresh);
  const quietly = (work: () => Promise<unknown>): Promise<boolean> =>
    trying(async () => {
      await work();
      return null;
    });
  const manager = createManager({
    call,
    trying,
    said: () => cell.get().said,
    shelf: library,
    countFindings: (text) => check(text).length,
    run,
    loadSounds,
    changed,
  });

  return {
    state: () => {
      const shelf = library();
      return { ...cell.get(), coming: catalogue.coming(), manager: shelf && manager.state(shelf) };
    },
    subscribe: (listener) => void listeners.add(listener),
    refresh,
    whole: () => (catalogue.coming() > 0 ? null : library()),
    hasUnsaved: manager.hasUnsaved,
    actions: {
      manager: manager.actions,
      change: (settings) => quietly(() => call('changeSettings', { settings })),
      hush: () => cell.set({ said: null }),
      check,
      refusedAmong,
      answerRemovals: (take) => quietly(() => call('answerRemovals', { take })),
      exportTone: () => {
        const settings = library()?.settings;
        if (settings) saveFile('tiexin-tone.json', writeToneFile(settings));
      },
    },
  };
}
