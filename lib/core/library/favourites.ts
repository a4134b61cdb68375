/** Phrases to have at hand while nobody has asked anything. */
import type { LibraryPhrase, PickCount } from './view';

/**
 * @returns pinned phrases first, then those that the agent picked most; where these are few, the first of every group,
 * the common board before the others. Lines on a key of their own are not among them
 */
export function favouritesOf(
  phrases: readonly LibraryPhrase[],
  picks: readonly PickCount[],
  limit: number,
): LibraryPhrase[] {
  const counts = new Map(picks.map((pick) => [pick.phrase, pick.uses]));
  const uses = ({ id }: LibraryPhrase): number => counts.get(id) ?? 0;
  const replies = phrases.filter(({ role }) => role === 'reply');
  const chosen = replies
    .filter((phrase) => phrase.pinned || uses(phrase) > 0)
    .sort((a, b) => Number(b.pinned) - Number(a.pinned) || uses(b) - uses(a));
  const seen = new Set(chosen.map(groupOf));
  const firsts = replies
    .filter((phrase) => {
      const isFirst = !seen.has(groupOf(phrase));
      seen.add(groupOf(phrase));
      return isFirst;
    })
    .sort((a, b) => Number(b.board === 'common') - Number(a.board === 'common'));
  return [...chosen, ...firsts].slice(0, limit);
}

const groupOf = ({ board, group }: LibraryPhrase): string => [board, ...group].join('/');
