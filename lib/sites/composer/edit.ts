/** The smallest edit that makes one text of another. */

export interface Edit {
  /** UTF-16 code units of the old text, end exclusive. */
  from: number;
  to: number;
  /** What is written there; '' only where the old text has nothing to keep beside it. */
  text: string;
}

/** Characters stay whole. A mere removal writes one neighbour anew, since some editors take no empty text. */
export function editOf(before: string, after: string): Edit {
  const old = Array.from(before, (character) => character);
  const now = Array.from(after, (character) => character);
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  if (head + tail === now.length && head + tail < old.length) {
    if (head > 0 && old[head - 1] !== '\n') head--;
    else if (tail > 0 && old.at(-tail) !== '\n') tail--;
  }
  const lengthOf = (characters: readonly string[]): number => characters.join('').length;
  return {
    from: lengthOf(old.slice(0, head)),
    to: lengthOf(old.slice(0, old.length - tail)),
    text: now.slice(head, now.length - tail).join(''),
  };
}
