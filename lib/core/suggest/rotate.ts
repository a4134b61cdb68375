/** Wordings take turns, so that no buyer reads the same one twice while another is left. */
import type { Phrase } from '../library/phrase';

/**
 * @param served the wordings this buyer already got, oldest first; an index may come back, or mean nothing any more
 * @returns index of the first wording not served yet; when all were, of the one served longest ago
 */
export function chooseVariant(phrase: Pick<Phrase, 'variants'>, served: readonly number[]): number {
  let chosen = 0;
  let longestAgo = Number.POSITIVE_INFINITY;
  for (let variant = 0; variant < phrase.variants.length; variant++) {
    const last = served.lastIndexOf(variant);
    if (last >= longestAgo) continue;
    chosen = variant;
    longestAgo = last;
  }
  return chosen;
}

/** Whether this buyer already got every wording. */
export const isUsedUp = (phrase: Pick<Phrase, 'variants'>, served: readonly number[]): boolean =>
  phrase.variants.every((_, variant) => served.includes(variant));
