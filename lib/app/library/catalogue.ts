/** The library's phrases as one page holds them: read in portions, then kept in step by what changed. */
import type { LibraryPhrase } from '../../core/library/view';
import type { callLibrary } from '../../platform/calls';

export interface Catalogue {
  /** A new list whenever something changed. While it is read for the first time, what has come so far. */
  phrases: () => readonly LibraryPhrase[];
  /** How many phrases are still to come; 0 when all are here. */
  coming: () => number;
  /** Brings it up to date. */
  refresh: () => Promise<void>;
}

/** @param grown called while the first reading goes on, for those who draw */
export function createCatalogue(call: typeof callLibrary, grown: () => void): Catalogue {
  let phrases: readonly LibraryPhrase[] = [];
  let edition: number | null = null;
  let coming = 0;
  let running: Promise<void> | null = null;

  const readAll = async (): Promise<void> => {
    const first = edition === null;
    let read: LibraryPhrase[] = [];
    let of: number | null = null;
    let page;
    do {
      page = await call('phrasePage', { edition: of, from: read.length });
      // Another edition came meanwhile, and this one is not known any more: from its beginning.
      if (page.from === 0) read = [];
      of = page.edition;
      read = [...read, ...page.phrases];
      // Few times, at ever longer steps: each time everything is sorted and counted anew.
      if (first && read.length >= 2 * phrases.length) {
        phrases = read;
        coming = page.total - read.length;
        grown();
      }
    } while (page.phrases.length > 0 && read.length < page.total);
    phrases = read;
    edition = of;
    coming = 0;
  };

  const refresh = async (): Promise<void> => {
    const news = edition === null ? null : await call('phraseNews', { since: edition });
    if (!news) return readAll();
    if (news.changes.length + news.gone.length > 0) phrases = withNews(phrases, news);
    edition = news.edition;
  };

  return {
    phrases: () => phrases,
    coming: () => coming,
    refresh: () => {
      running = (running ?? Promise.resolve()).then(refresh, refresh);
      return running;
    },
  };
}

/** @returns the list with what changed at its places, and without what is gone */
function withNews(
  before: readonly LibraryPhrase[],
  { changes, gone }: { changes: { at: number; phrase: LibraryPhrase }[]; gone: string[] },
): LibraryPhrase[] {
  const moved = new Set([...gone, ...changes.map(({ phrase }) => phrase.id)]);
  const after = before.filter(({ id }) => !moved.has(id));
  // From the first place on: each finds those before it standing already.
  for (const { at, phrase } of changes) after.splice(at, 0, phrase);
  return after;
}
