/** What a kept conversation's file is called. */
import { stamp } from '../../shared/when';

/** What some file system refuses, or what hides a file or turns its name around. */
const refused = /[\s/\\:*?"<>|.\p{Cc}\p{Cf}\p{Cs}]+/gu;
const longest = 40;

/**
 * @param now when it is taken, ms since the epoch
 * @param buyer only when the agent wants it to be told by the name
 * @returns `tiexin-2026-11-23-1000-橘子`, without an extension
 */
export function fileName(now: number, buyer: string | null): string {
  const when = stamp(now).replace(' ', '-').replace(':', '');
  const name = Array.from((buyer ?? '').replaceAll(refused, ''), (character) => character);
  return ['tiexin', when, ...(name.length > 0 ? [name.slice(0, longest).join('')] : [])].join('-');
}
