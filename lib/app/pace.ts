/** Keeps us well below what the browsers allow (Chromium: 120 writes a minute), however fast somebody edits. */

const most = { writes: 10, within: 60_000 } as const;

/**
 * @param now ms since the epoch
 * @returns a function that takes one of the writes; false when the minute has none left
 */
export function createPace(now: () => number): () => boolean {
  let times: number[] = [];
  return () => {
    const since = now() - most.within;
    // A clock that was set back must not stop writing for hours.
    times = times.filter((time) => time > since && time <= now());
    if (times.length >= most.writes) return false;
    times.push(now());
    return true;
  };
}
