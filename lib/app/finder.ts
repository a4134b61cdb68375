/** Searching a library that changes: its index is built in slices, and the one before serves until the new one stands. */
import { highlight } from '../core/library/highlight';
import type { Phrase } from '../core/library/phrase';
import { createHearing, type Hearing } from '../core/library/hearing';
import { createSearch, type Found, type Search } from '../core/library/search';
import type { Sounds } from '../core/library/sounds';
import type { Span } from '../core/model/reading';
import type { Work } from '../core/work';

export interface Finder {
  /** Takes another library. @returns when it can be searched, or when a newer one has come */
  take: (phrases: readonly Phrase[]) => Promise<void>;
  /** False until the first library can be searched; {@link Finder.find} finds nothing before. */
  isReady: () => boolean;
  find: (query: string, limit: number) => Found[];
  /** @param place what kind of text it is. @returns what of the text the query met, also by sound */
  highlight: (text: string, query: string, place: 'name' | 'wording') => Span[];
  /** From now on also by sound, as soon as that is ready. Called when somebody begins to search, not before. */
  listen: () => void;
}

export interface FinderMeans {
  /** Does work in slices; see work.ts. */
  run: <Result>(work: Work<Result>, signal: AbortSignal) => Promise<Result | null>;
  /** Loads how characters sound. */
  loadSounds: () => Promise<Sounds>;
  /** Called when what would be found has changed. */
  changed: () => void;
}

interface Built {
  phrases: readonly Phrase[];
  search: Search;
  hearing: Hearing | null;
}

export function createFinder({ run, loadSounds, changed }: FinderMeans): Finder {
  let built: Built | null = null;
  let sounds: Sounds | null = null;
  let listening = false;
  let building = new AbortController();

  /** @returns null when sounds are not wanted, or can't be had: then letters find letters */
  const hear = async (phrases: readonly Phrase[], signal: AbortSignal): Promise<Hearing | null> => {
    if (!listening) return null;
    sounds ??= await loadSounds().catch(() => null);
    return sounds && run(createHearing(phrases, sounds), signal);
  };
  return {
    take: async (phrases) => {
      building.abort();
      building = new AbortController();
      const { signal } = building;
      const search = await run(createSearch(phrases), signal);
      // Who finds by sound already goes on doing so while another library is read.
      const hearing = search && built?.hearing ? await hear(phrases, signal) : null;
      if (!search || signal.aborted) return;
      built = { phrases, search, hearing };
      changed();
      if (listening && !hearing) await addHearing(signal);
    },
    isReady: () => built !== null,
    find: (query, limit) => built?.search(query, limit, built.hearing) ?? [],
    highlight: (text, query, place) => highlight(text, query, { sounds: built?.hearing ? sounds : null, place }),
    listen: () => {
      if (listening) return;
      listening = true;
      void addHearing(building.signal);
    },
  };

  async function addHearing(signal: AbortSignal): Promise<void> {
    const of = built;
    if (!of || of.hearing) return;
    const hearing = await hear(of.phrases, signal);
    if (!hearing || built !== of) return;
    built = { ...of, hearing };
    changed();
  }
}
