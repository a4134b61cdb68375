/** The options page's state: the phrase library as a list to edit, and the switches. */
import { emptyPhrase, type Phrase } from '../core/library/phrase';
import type { Settings } from '../core/library/settings';
import type { LibraryPhrase, LibraryView } from '../core/library/view';
import { writeToneFile } from '../core/tone/tone-file';
import type { callLibrary } from '../platform/calls';
import type { Finding } from '../core/tone/rule';
import { refusedAmong } from './expressions';
import type { WordingCheck } from './wording-check';

export interface DrawerState {
  library: LibraryView | null;
  query: string;
  /** The phrase under edit; id '' for a new one; null while the list is shown. */
  editing: Phrase | null;
  /** The last deleted phrase, to bring back. */
  deleted: Phrase | null;
  /** What happened last; an id of the message files. */
  said: 'saved' | 'deleted' | 'saving_failed' | null;
}

/** Promises of true tell that it was saved. */
export interface DrawerActions {
  search: (query: string) => void;
  edit: (phrase: Phrase | null) => void;
  add: () => void;
  save: (phrase: Phrase) => Promise<boolean>;
  remove: (phrase: LibraryPhrase) => Promise<boolean>;
  undo: () => Promise<boolean>;
  change: (settings: Partial<Settings>) => Promise<boolean>;
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
  actions: DrawerActions;
}

interface Means {
  call: typeof callLibrary;
  saveFile: (name: string, text: string) => void;
  checkWording: WordingCheck;
}

export function createDrawer({ call, saveFile, checkWording }: Means): Drawer {
  let state: DrawerState = { library: null, query: '', editing: null, deleted: null, said: null };
  const listeners = new Set<() => void>();
  const set = (change: Partial<DrawerState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const refresh = async (): Promise<void> => set({ library: await call('library', { conversation: null }) });
  /** What could not be saved stays in its form. */
  const trying = async (work: () => Promise<Partial<DrawerState>>): Promise<boolean> => {
    try {
      set(await work());
      await refresh();
      return true;
    } catch {
      set({ said: 'saving_failed' });
      return false;
    }
  };
  const write = async (phrase: Phrase): Promise<void> => void (await call('savePhrase', { phrase, known: null }));

  return {
    state: () => state,
    subscribe: (listener) => void listeners.add(listener),
    refresh,
    actions: {
      search: (query) => set({ query }),
      edit: (editing) => set({ editing, said: null }),
      add: () => set({ editing: emptyPhrase, said: null }),
      save: (phrase) =>
        trying(async () => {
          await write(phrase);
          return { editing: null, said: 'saved' };
        }),
      remove: ({ others: _others, versions: _versions, builtIn: _builtIn, ...phrase }) =>
        trying(async () => {
          await call('removePhrases', { ids: [phrase.id] });
          return { deleted: phrase, said: 'deleted' };
        }),
      undo: () =>
        trying(async () => {
          if (state.deleted) await write(state.deleted);
          return { deleted: null, said: null };
        }),
      change: (settings) =>
        trying(async () => {
          await call('changeSettings', { settings });
          return {};
        }),
      check: (text) => (state.library ? checkWording(state.library.settings, text) : []),
      refusedAmong,
      answerRemovals: (take) =>
        trying(async () => {
          await call('answerRemovals', { take });
          return {};
        }),
      exportTone: () => {
        if (state.library) saveFile('tiexin-tone.json', writeToneFile(state.library.settings));
      },
    },
  };
}
