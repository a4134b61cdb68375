/** Long work in short pieces, so that the page draws and answers in between. */

export interface Pace {
  /** ms, from any start */
  now: () => number;
  /** Resolves when the page has had its turn. */
  breathe: () => Promise<void>;
}

/** How long a piece lasts: half a frame. ms */
const piece = 8;

/**
 * Runs a generator to its end. @param told after each piece, what was yielded last
 * @returns what the generator returns; null when `signal` ended it
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  { now, breathe }: Pace,
  signal: AbortSignal,
  told: (step: Step) => void = () => {},
): Promise<Result | null> {
  for (;;) {
    const until = now() + piece;
    let last: Step | null = null;
    do {
      const { done, value } = work.next();
      if (done) return value;
      last = value;
    } while (now() < until);
    if (last !== null) told(last);
    await breathe();
    if (signal.aborted) return null;
  }
}
