/** What an agent picks often and lately, as a strength of 0 to 1 for each phrase. */
import type { PickCount } from '../library/view';
import { weights } from './weights';

export interface PickStrengths {
  /** Indexes of the phrases picked, and how strongly, side by side. */
  phrases: readonly number[];
  strengths: readonly number[];
}

/** Strengths move slowly: an hour (ms) changes nothing that could be seen. */
const lasting = 3600 * 1000;

/**
 * @param index phrase id → index
 * @returns a function from picks and the time (ms since the epoch) to their strengths. It keeps its last answer, since
 * picks change with a click and not with a message; so never change a list in place
 */
export function createPickReader(index: ReadonlyMap<string, number>) {
  let last: { picks: readonly PickCount[]; now: number; answer: PickStrengths } | undefined;
  return (picks: readonly PickCount[], now: number): PickStrengths => {
    if (last && last.picks === picks && Math.abs(now - last.now) < lasting) return last.answer;
    const phrases: number[] = [];
    const strengths: number[] = [];
    for (const { phrase, uses, last: at } of picks) {
      const place = index.get(phrase);
      if (place === undefined) continue;
      const fresh = uses * 2 ** (-Math.max(0, now - at) / weights.pickHalfLife);
      phrases.push(place);
      strengths.push(fresh / (fresh + weights.pickHalf));
    }
    last = { picks, now, answer: { phrases, strengths } };
    return last.answer;
  };
}
