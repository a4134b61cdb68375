/** A phrase of the library with what a file says of it. */
import type { Phrase } from '../../phrase';
import { limits, type ReadPhrase } from '../draft';

/** Fields that a table can't hold: a phrase that comes with them is a whole one. */
export const isWhole = ({ given }: ReadPhrase): boolean => given.includes('scope');

/**
 * What the file does not state stays: intents, role, scope. A file of single wordings never takes wordings away: its own
 * comes first, the others after it.
 */
export function mergeInto(before: Phrase, read: ReadPhrase): Phrase {
  const { phrase, given } = read;
  if (isWhole(read)) return { ...phrase, id: before.id };
  const merged: Phrase = { ...before };
  if (given.includes('title')) merged.title = phrase.title;
  if (given.includes('code')) merged.code = phrase.code;
  if (given.includes('tags')) merged.tags = phrase.tags;
  merged.variants = phrase.id === before.id ? phrase.variants : wordings(before.variants, phrase.variants);
  if (given.includes('group') && phrase.group.join('\n') !== before.group.join('\n')) {
    const { group, board, stages } = phrase;
    Object.assign(merged, { group, board }, stages.length > 0 && { stages });
  }
  return merged;
}

function wordings(before: readonly string[], now: readonly string[]): string[] {
  if (now.every((text) => before.includes(text))) return [...before];
  if (before.length <= now.length) return [...now];
  return [...new Set([...now, ...before])].slice(0, limits.variants);
}
