/** The library as it was at its last editions, laid out once each, and what came between two of them. */
import type { Phrase } from '../core/library/phrase';
import type { Register } from '../core/library/register';
import type { LibraryPhrase } from '../core/library/view';
import type { LibraryHandlers } from '../platform/library-protocol';
import { layPhrases } from './library-view';

export interface Editions extends Pick<LibraryHandlers, 'phrasePage' | 'phraseNews'> {
  current: () => Promise<LibraryPhrase[]>;
}

interface EditionsMeans {
  starter: readonly Phrase[];
  registers: () => Promise<readonly Register<unknown>[]>;
  /** The number of the library as it is now. */
  edition: () => number;
}

/** Few enough that a page reads them without a stutter. Phrases. */
const pageLength = 500;

/** A page that has missed so many changes reads everything anew. Phrases. */
const newsLength = 500;

/** Pages of the extension ask at most for the one before the last. */
const keptEditions = 3;

export function createEditions({ starter, registers, edition }: EditionsMeans): Editions {
  const kept = new Map<number, LibraryPhrase[]>();
  const current = async (): Promise<LibraryPhrase[]> => {
    const now = edition();
    const known = kept.get(now) ?? layPhrases(starter, await registers());
    kept.set(now, known);
    for (const old of [...kept.keys()].slice(0, -keptEditions)) kept.delete(old);
    return known;
  };

  return {
    current,
    async phrasePage({ edition: wanted, from }) {
      const known = wanted === null ? undefined : kept.get(wanted);
      const now = edition();
      const phrases = known ?? (await current());
      const start = known ? from : 0;
      return {
        edition: known && wanted !== null ? wanted : now,
        from: start,
        total: phrases.length,
        phrases: phrases.slice(start, start + pageLength),
      };
    },
    async phraseNews({ since }) {
      const before = kept.get(since);
      if (!before) return null;
      const now = edition();
      const after = await current();
      const old = new Set(before);
      const ids = new Set(after.map(({ id }) => id));
      const changes = after.flatMap((phrase, at) => (old.has(phrase) ? [] : [{ at, phrase }]));
      const gone = before.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
      return changes.length > newsLength ? null : { edition: now, changes, gone };
    },
  };
}
