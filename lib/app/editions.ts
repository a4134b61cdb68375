/** The library as it was at its last editions, laid out once each, and what came between two of them. */
import type { Phrase } from '../core/library/phrase';
import { dotOf, type Register } from '../core/library/register';
import { isSetting } from '../core/library/settings';
import type { LibraryPhrase } from '../core/library/view';
import type { LibraryHandlers } from '../platform/library-protocol';
import { layPhrases } from './library-view';

/**
 * The number of a library: the same for the same content, whichever worker looks at it, so that a page which has read it
 * need not read it again because the browser has stopped the worker meanwhile. Settings do not count.
 */
export function editionOf(registers: readonly Register<unknown>[]): number {
  let sum = 0;
  for (const { id, versions } of registers) {
    if (isSetting(id)) continue;
    let hash = 0x811c9dc5;
    for (const text of [id, ...versions.map(dotOf)])
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // In whatever order they come.
    sum = (sum + (hash >>> 0)) % Number.MAX_SAFE_INTEGER;
  }
  return sum;
}

type Editions = Pick<LibraryHandlers, 'phrasePage' | 'phraseNews'>;

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
      const now = edition();
      // Also to a worker that has just been started and kept nothing.
      if (since === now) return { edition: now, changes: [], gone: [] };
      const before = kept.get(since);
      if (!before) return null;
      const after = await current();
      const old = new Set(before);
      const ids = new Set(after.map(({ id }) => id));
      const changes = after.flatMap((phrase, at) => (old.has(phrase) ? [] : [{ at, phrase }]));
      const gone = before.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
      return changes.length > newsLength ? null : { edition: now, changes, gone };
    },
  };
}
