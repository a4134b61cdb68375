/** The list of phrases: what is searched and sifted for, in which place of the tree, and which are picked out. */
import { type Branch, groupTree } from '../../core/library/group-tree';
import type { Settings } from '../../core/library/settings';
import { openSieve, sift, type Sieve } from '../../core/library/sift';
import type { LibraryPhrase, LibraryView } from '../../core/library/view';
import { createFinder, type Finder, type FinderMeans } from '../finder';
import { createCell, remember } from './cell';
import { extended, nothing, type Selection, toggled } from './selection';
import { createSurvey } from './survey';

/** What one library is for the list; drawn anew when it differs. */
export type Shelf = Pick<LibraryView, 'phrases' | 'settings' | 'picks' | 'health'>;

/** Nobody reads on so far, and finding more takes longer than a key press may. */
const mostFound = 2000;

export interface ListState {
  query: string;
  sieve: Sieve;
  /** The most used first. */
  byUse: boolean;
  selection: Selection;
}

/** What follows from state and library. */
export interface Listed extends ListState {
  shown: readonly LibraryPhrase[];
  tree: readonly Branch[];
  uses: ReadonlyMap<string, number>;
  unsynced: ReadonlySet<string>;
  /** Words are looked for, and the index is not ready yet. */
  indexing: boolean;
  /** Another one when it would mark otherwise. */
  highlight: Finder['highlight'];
  /** How many findings a phrase has, as far as it has been checked. */
  findings: (phrase: LibraryPhrase) => number;
  /** More was found than is shown. */
  hasMore: boolean;
  /** How many phrases the tone check has still to look at, where it was asked for. */
  unchecked: number;
}

export interface ListActions {
  /** Somebody is about to search. */
  openSearch: () => void;
  search: (query: string) => void;
  sift: (change: Partial<Sieve>) => void;
  /** Everything again: no words, no conditions. */
  widen: () => void;
  sort: (byUse: boolean) => void;
  toggle: (id: string) => void;
  /** Picks out everything from the last one on. */
  extend: (id: string) => void;
  /** All that is shown, or none. */
  selectAll: (all: boolean) => void;
}

export interface List {
  listed: (shelf: Shelf) => Listed;
  actions: ListActions;
}

export interface ListMeans extends FinderMeans {
  /** How many findings a wording has under the rules that hold now. */
  countFindings: (text: string) => number;
}

export function createList({ countFindings, changed, ...means }: ListMeans): List {
  const found = (): void => {
    highlight = (...given) => finder.highlight(...given);
    changed();
  };
  const finder = createFinder({ ...means, changed: found });
  let highlight: Finder['highlight'] = (...given) => finder.highlight(...given);
  const survey = createSurvey(countFindings, means.run, changed);
  let searching = false;
  const cell = createCell<ListState>({ query: '', sieve: openSieve, byUse: false, selection: nothing }, changed);
  let shown: readonly LibraryPhrase[] = [];

  const treeOf = remember((phrases: readonly LibraryPhrase[], groups: Settings['groups']) =>
    groupTree(phrases, groups),
  );
  const usesOf = remember((picks: Shelf['picks']) => new Map(picks.map(({ phrase, uses }) => [phrase, uses])));
  const unsyncedOf = remember((ids: readonly string[]) => new Set(ids));
  const sorted = remember(
    (phrases: readonly LibraryPhrase[], byUse: boolean, uses: ReadonlyMap<string, number>): readonly LibraryPhrase[] =>
      byUse ? phrases.toSorted((a, b) => (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0)) : phrases,
  );
  const siftedOf = remember(
    (
      phrases: readonly LibraryPhrase[],
      sieve: Sieve,
      uses: ReadonlyMap<string, number>,
      unsynced: ReadonlySet<string>,
      _unchecked: number,
    ) =>
      sift(phrases, sieve, {
        uses: (id) => uses.get(id) ?? 0,
        isUnsynced: (id) => unsynced.has(id),
        hasFindings: survey.hasFindings,
      }),
  );
  /** Indexed when somebody searches, not before. */
  const follow = remember((phrases: readonly LibraryPhrase[], searching: boolean) => {
    if (searching) void finder.take(phrases);
  });
  const byId = remember((phrases: readonly LibraryPhrase[]) => new Map(phrases.map((phrase) => [phrase.id, phrase])));
  const foundBy = remember((words: string, phrases: readonly LibraryPhrase[], _highlight: unknown) =>
    finder.find(words, mostFound).flatMap(({ phrase: { id } }) => byId(phrases).get(id) ?? []),
  );
  const openSearch = (): void => {
    if (searching) return;
    searching = true;
    finder.listen();
    changed();
  };
  const judge = remember((_settings: Settings) => survey.forget());
  const ids = (): string[] => shown.map(({ id }) => id);

  return {
    listed(shelf) {
      const { query, sieve, byUse } = cell.get();
      const words = query.trim();
      follow(shelf.phrases, searching);
      judge(shelf.settings);
      if (sieve.tone) survey.look(shelf.phrases);
      const uses = usesOf(shelf.picks);
      const unsynced = unsyncedOf(shelf.health.unsynced);
      const found = words === '' ? shelf.phrases : foundBy(words, shelf.phrases, highlight);
      const unchecked = sieve.tone ? survey.left() : 0;
      shown = sorted(siftedOf(found, sieve, uses, unsynced, unchecked), byUse, uses);
      const tree = treeOf(shelf.phrases, shelf.settings.groups);
      return {
        ...cell.get(),
        shown,
        tree,
        uses,
        unsynced,
        indexing: words !== '' && !finder.isReady(),
        highlight,
        findings: survey.findings,
        hasMore: found.length >= mostFound && words !== '',
        unchecked,
      };
    },
    actions: {
      openSearch,
      search: (query) => {
        openSearch();
        cell.set({ query });
      },
      sift: (change) => cell.set({ sieve: { ...cell.get().sieve, ...change }, selection: nothing }),
      widen: () => cell.set({ query: '', sieve: openSieve }),
      sort: (byUse) => cell.set({ byUse }),
      toggle: (id) => cell.set({ selection: toggled(cell.get().selection, id) }),
      extend: (id) => cell.set({ selection: extended(cell.get().selection, id, ids()) }),
      selectAll: (all) => cell.set({ selection: all ? { ids: new Set(ids()), anchor: null } : nothing }),
    },
  };
}
