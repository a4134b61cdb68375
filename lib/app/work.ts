/** Doing work that can wait: at once, or in slices with the page's own business between them. */
import type { Work } from '../core/work';

/** @returns the result, without a pause: for tests and scripts */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A slice leaves room for a frame of 16 ms. ms */
const slice = 8;

export interface Slicing {
  /** Resolves when everything that waited before it has had its turn. */
  pause: () => Promise<void>;
  /** ms, ever growing */
  clock: () => number;
}

/** @returns the result; null when the signal aborted the work, which then holds nothing any more */
export async function inSlices<Result>(
  work: Work<Result>,
  { pause, clock }: Slicing,
  signal?: AbortSignal,
): Promise<Result | null> {
  for (;;) {
    await pause();
    if (signal?.aborted) return null;
    for (const end = clock() + slice; clock() < end;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  }
}
