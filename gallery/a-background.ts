/** What answers the options page in pictures: a library in memory, of which nothing is written. */
import type { PastVersion, Trashed } from '../lib/core/library/past';
import type { LibraryPhrase, LibraryView } from '../lib/core/library/view';
import type { callLibrary } from '../lib/platform/calls';
import { aLibrary, now } from './a-library';

export interface ABackground {
  call: typeof callLibrary;
  /** Another page or browser writes this phrase. */
  change: (phrase: LibraryPhrase) => void;
}

export interface Shelves {
  library?: Partial<LibraryView>;
  trash?: readonly Trashed[];
  /** After so many phrases no more come. */
  stopsAt?: number;
}

const portion = 500;
const hour = 3_600_000;
const square =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Cpath fill="%23a98" d="M0 0h8v8H0z"/%3E%3C/svg%3E';

export function aBackground({ library, trash = [], stopsAt = Infinity }: Shelves): ABackground {
  const view: LibraryView = { ...aLibrary, ...library };
  const { phrases: _phrases, ...overview } = view;
  const phrases = [...view.phrases];
  let edition = 1;
  let changes: { at: number; phrase: LibraryPhrase }[] = [];
  const answers: Record<string, (args: { from?: number; id?: string; phrase?: string }) => unknown> = {
    overview: () => ({ ...overview, edition }),
    phrasePage: ({ from = 0 }) =>
      from >= stopsAt
        ? new Promise(() => {})
        : { edition, from, total: phrases.length, phrases: phrases.slice(from, from + portion) },
    phraseNews: () => ({ edition, changes, gone: [] }),
    history: ({ id = '' }): PastVersion[] => {
      const value = phrases.find((one) => one.id === id) ?? null;
      const past = { phrase: id, value, written: 0, replaced: now - 26 * hour, change: null };
      return [{ ...past, replaced: now - hour, change: { count: 2, batch: 2 } }, past];
    },
    trash: () => trash,
    pictures: ({ phrase = '' }) =>
      overview.pictures[phrase] ? [{ id: 1, name: '细节图.png', type: 'image/png', thumbnail: square }] : [],
  };
  return {
    call: (async (name: string, args: object) => {
      const answer = answers[name];
      if (!answer) throw new Error(`${name} is not answered in pictures`);
      return answer(args);
    }) as typeof callLibrary, // the compiler can't follow that each answer belongs to its call
    change(phrase) {
      edition++;
      const at = phrases.findIndex(({ id }) => id === phrase.id);
      phrases[at] = phrase;
      changes = [{ at, phrase }];
    },
  };
}
