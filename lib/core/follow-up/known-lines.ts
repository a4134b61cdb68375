/** Prepared lines of the library, recognised when they were sent: many urge or tell in words that no list foresees. */
import type { Phrase } from '../library/phrase';
import { fold } from '../text/fold';
import { inTaiwan } from '../text/in-taiwan';
import type { Act } from './words';

/** Shorter stretches stand in other messages too. UTF-16 code units */
const telling = 6;
const place = /\{[^{}\n]*\}/;

export type KnownLines = (text: string) => Act[];

/** @param actOf group of phrases → what its lines do */
export function createKnownLines(
  phrases: readonly Pick<Phrase, 'group' | 'variants'>[],
  actOf: Readonly<Record<string, Act>>,
): KnownLines {
  const lines = phrases.flatMap(({ group, variants }) => {
    const act = actOf[group.at(-1) ?? ''];
    if (!act) return [];
    return variants
      .flatMap((text) => [text, inTaiwan(text)])
      .flatMap((text) => {
        // What stands between the places is sent as it is.
        const parts = fold(text).split(place);
        const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
        return longest.length < telling ? [] : [{ act, words: longest.trim() }];
      });
  });
  return (text) => {
    const folded = fold(text);
    return [...new Set(lines.flatMap(({ act, words }) => (folded.includes(words) ? [act] : [])))];
  };
}
