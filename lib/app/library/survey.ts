/** What the tone check finds in a library: checked in slices, so that nothing waits for it. */
import type { LibraryPhrase } from '../../core/library/view';
import type { Work } from '../../core/work';
import type { FinderMeans } from '../finder';

export interface Survey {
  /** Checks a whole library. Stops the check before. */
  look: (phrases: readonly LibraryPhrase[]) => void;
  /** Whether a phrase was checked and has findings. */
  hasFindings: (phrase: LibraryPhrase) => boolean;
  /** How many phrases are still to be checked of those that {@link Survey.look} was asked for. */
  left: () => number;
  /** @returns how many findings a phrase has, as far as it has been checked; it is checked soon otherwise */
  findings: (phrase: LibraryPhrase) => number;
  /** Other rules hold now: everything is checked anew. */
  forget: () => void;
}

/** Drawing a long list costs as much as checking some hundreds. Phrases. */
const drawnEach = 400;

/** What stood in sight before the last two screens need not be checked any more. Phrases. */
const longestQueue = 60;

/** @param count how many findings a wording has; @param progressed called when there is news to draw */
export function createSurvey(count: (text: string) => number, run: FinderMeans['run'], progressed: () => void): Survey {
  let known = new WeakMap<LibraryPhrase, number>();
  let looked: readonly LibraryPhrase[] = [];
  let left = 0;
  let work = new AbortController();
  let queue: LibraryPhrase[] = [];
  let isServing = false;

  const check = (phrase: LibraryPhrase): number => {
    const sum = known.get(phrase) ?? phrase.variants.reduce((all, text) => all + count(text), 0);
    known.set(phrase, sum);
    return sum;
  };
  function* checkAll(phrases: readonly LibraryPhrase[]): Work<void> {
    for (const phrase of phrases) {
      check(phrase);
      left--;
      if (left % drawnEach === 0) progressed();
      yield;
    }
  }
  /** What came into sight last goes first. */
  function* checkQueue(): Work<void> {
    let found = 0;
    for (let phrase = queue.pop(); phrase; phrase = queue.pop()) {
      found += check(phrase);
      yield;
    }
    isServing = false;
    if (found > 0) progressed();
  }

  return {
    look(phrases) {
      if (phrases === looked) return;
      looked = phrases;
      left = phrases.length;
      work.abort();
      work = new AbortController();
      void run(checkAll(phrases), work.signal);
    },
    hasFindings: (phrase) => (known.get(phrase) ?? 0) > 0,
    left: () => left,
    findings(phrase) {
      const sum = known.get(phrase);
      if (sum !== undefined) return sum;
      queue = [...queue, phrase].slice(-longestQueue);
      if (!isServing) {
        isServing = true;
        void run(checkQueue(), new AbortController().signal);
      }
      return 0;
    },
    forget() {
      known = new WeakMap();
      looked = [];
      left = 0;
    },
  };
}
