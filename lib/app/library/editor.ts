/** One phrase under edit. What was typed is kept until it is saved or thrown away, whatever is opened meanwhile. */

import type { Place } from '../../core/library/group-tree';
import type { PastVersion } from '../../core/library/past';
import { emptyPhrase, type Phrase } from '../../core/library/phrase';
import { type LibraryPhrase, phraseOf } from '../../core/library/view';
import type { callLibrary } from '../../platform/calls';
import { createCell } from './cell';
import type { Pictures } from './pictures';
import type { Trying } from './telling';

export interface Draft {
  phrase: Phrase;
  /** What it was made from; null for a new phrase. */
  base: LibraryPhrase | null;
  /** Whether something was typed. */
  changed: boolean;
  /** Whether it also takes the place of the other versions. */
  settles: boolean;
}

export interface EditorState {
  /** Id of the phrase that is open, '' for a new one; null when none is. */
  open: string | null;
  /** By id. */
  drafts: ReadonlyMap<string, Draft>;
  /** Saving was tried: what hinders it is shown. */
  tried: boolean;
  /** What the open phrase was before; null until it is asked for. */
  history: readonly PastVersion[] | null;
}

export interface EditorActions {
  open: (id: string) => void;
  /** A new phrase, in this place. */
  add: (place: Place | null) => void;
  /** Closes the form; what was typed stays. */
  close: () => void;
  write: (change: Partial<Phrase>) => void;
  /** Whether this text takes the place of the other versions. */
  settle: (settles: boolean) => void;
  /** Throws away what was typed. */
  discard: () => void;
  save: () => Promise<boolean>;
  askHistory: () => Promise<void>;
}

export interface Editor {
  state: () => EditorState;
  /** The draft that is open. */
  draft: () => Draft | null;
  /** Drafts in which nothing was typed follow the library. */
  follow: (phrases: readonly LibraryPhrase[]) => void;
  actions: EditorActions;
}

interface EditorMeans {
  call: typeof callLibrary;
  trying: Trying;
  phrases: () => readonly LibraryPhrase[];
  changed: () => void;
  pictures: Pick<Pictures, 'keepFor' | 'forget'>;
}

const trimmed = (phrase: Phrase): Phrase => ({
  ...phrase,
  title: phrase.title.trim(),
  code: phrase.code.trim(),
  variants: phrase.variants.map((text) => text.trim()).filter((text) => text !== ''),
});

export function createEditor({ call, trying, phrases, changed, pictures }: EditorMeans): Editor {
  const cell = createCell<EditorState>({ open: null, drafts: new Map(), tried: false, history: null }, changed);
  const draft = (): Draft | null => cell.get().drafts.get(cell.get().open ?? '\0') ?? null;
  const setDraft = (id: string, after: Draft | null): void => {
    const drafts = new Map(cell.get().drafts);
    if (after) drafts.set(id, after);
    else drafts.delete(id);
    cell.set({ drafts });
  };
  const begin = (id: string, fresh: () => Draft | null): void => {
    const { open, drafts } = cell.get();
    // What nobody wrote in need not be kept.
    if (open !== null && open !== id && !drafts.get(open)?.changed) setDraft(open, null);
    const given = drafts.get(id) ?? fresh();
    if (!given) return;
    setDraft(id, given);
    cell.set({ open: id, tried: false, history: null });
  };
  const fresh = (base: LibraryPhrase | undefined): Draft | null =>
    base ? { phrase: phraseOf(base), base, changed: false, settles: false } : null;
  const close = (): void => {
    const { open } = cell.get();
    if (open !== null && !draft()?.changed) setDraft(open, null);
    cell.set({ open: null, tried: false, history: null });
  };

  return {
    state: cell.get,
    draft,
    follow(all) {
      const { drafts } = cell.get();
      for (const [id, { changed, base }] of drafts) {
        if (changed || !base) continue;
        const now = all.find((phrase) => phrase.id === id);
        if (now && now !== base) setDraft(id, fresh(now));
      }
    },
    actions: {
      open: (id) => begin(id, () => fresh(phrases().find((phrase) => phrase.id === id))),
      add: (place) =>
        begin('', () => ({
          phrase: { ...emptyPhrase, ...(place && { board: place.board, group: [...place.path] }) },
          base: null,
          changed: false,
          settles: false,
        })),
      close,
      write: (change) => {
        const before = draft();
        if (before) setDraft(before.phrase.id, { ...before, phrase: { ...before.phrase, ...change }, changed: true });
      },
      settle: (settles) => {
        const before = draft();
        if (before) setDraft(before.phrase.id, { ...before, settles, changed: true });
      },
      discard: () => {
        const { open } = cell.get();
        if (open !== null) setDraft(open, null);
        if (open === '') pictures.forget();
        cell.set({ open: null, tried: false, history: null });
      },
      async save() {
        const open = draft();
        const phrase = open && trimmed(open.phrase);
        if (!phrase || phrase.title === '' || phrase.variants.length === 0) {
          cell.set({ tried: true });
          return false;
        }
        const { base, settles } = open;
        const seen = base?.versions ?? [];
        const known = base ? (settles ? seen : seen.slice(0, 1)) : null;
        const left = settles ? 0 : Math.max(0, seen.length - 1);
        return trying(async () => {
          const { id, batch, beside } = await call('savePhrase', { phrase, known });
          const hasPictures = base !== null || (await pictures.keepFor(id));
          setDraft(open.phrase.id, null);
          cell.set({ open: null, tried: false, history: null });
          const said = !hasPictures ? 'pictures_lost' : beside > left ? 'beside' : 'saved';
          return { id: said, count: 1, title: phrase.title, batch };
        });
      },
      async askHistory() {
        const { open } = cell.get();
        if (open === null) return;
        const history = open === '' ? [] : await call('history', { id: open });
        if (cell.get().open === open) cell.set({ history });
      },
    },
  };
}
