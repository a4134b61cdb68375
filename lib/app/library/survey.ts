/** What the tone check finds in a whole library: asked for in slices, each wording once. */
import type { LibraryPhrase } from '../../core/library/view';
import type { Work } from '../../core/work';
import type { FinderMeans } from '../finder';

export interface Survey {
  /** Checks a library; what was checked before is quick. Stops the check before. */
  look: (phrases: readonly LibraryPhrase[]) => void;
  hasFindings: (phrase: LibraryPhrase) => boolean;
  /** How many phrases are still to be checked. */
  left: () => number;
}

/** Drawing a long list costs as much as checking some hundreds. Phrases. */
const drawnEach = 400;

/** @param isFaulty of a wording; @param progressed called when there is news to draw */
export function createSurvey(
  isFaulty: (text: string) => boolean,
  run: FinderMeans['run'],
  progressed: () => void,
): Survey {
  let faulty = new Set<string>();
  let looked: readonly LibraryPhrase[] = [];
  let left = 0;
  let work = new AbortController();

  function* check(phrases: readonly LibraryPhrase[]): Work<void> {
    for (const phrase of phrases) {
      if (phrase.variants.some(isFaulty)) faulty.add(phrase.id);
      left--;
      if (left % drawnEach === 0) progressed();
      yield;
    }
  }

  return {
    look(phrases) {
      if (phrases === looked) return;
      looked = phrases;
      faulty = new Set();
      left = phrases.length;
      work.abort();
      work = new AbortController();
      void run(check(phrases), work.signal);
    },
    hasFindings: ({ id }) => faulty.has(id),
    left: () => left,
  };
}
