/** What phrases are called — title, code, group, tags — as one folded text, so that one look goes through all of them. */
import { fold } from '../text/fold';
import type { Work } from '../work';
import type { Phrase } from './phrase';

/** Each text ends with a newline, which no word holds. */
export const headOf = ({ title, code, group, tags }: Phrase): string =>
  `${title}\n${code}\n${[...group, ...tags].map((text) => `${text}\n`).join('')}`;

export interface Heads {
  /** @returns the phrase's head, folded */
  at: (index: number) => string;
  /** @returns indexes of the phrases whose head holds the word, ascending */
  holding: (word: string) => number[];
}

const joinedAtOnce = 2048;

export function* createHeads(phrases: readonly Phrase[]): Work<Heads> {
  const starts = new Uint32Array(phrases.length + 1);
  /** Joined some thousand at a time: all of them at once would be a long task. */
  const pieces: string[] = [];
  let parts: string[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const head = fold(headOf(phrase));
    parts.push(head);
    starts[index + 1] = (starts[index] ?? 0) + head.length;
    if (parts.length === joinedAtOnce) {
      pieces.push(parts.join(''));
      parts = [];
    }
    yield;
  }
  const all = [...pieces, ...parts].join('');
  /** @returns the head that holds the offset, not before `from` */
  const indexOf = (offset: number, from: number): number => {
    let low = from;
    let high = phrases.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    at: (index) => all.slice(starts[index], starts[index + 1]),
    holding(word) {
      const indexes: number[] = [];
      let index = 0;
      for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, starts[index + 1])) {
        index = indexOf(at, index);
        indexes.push(index);
      }
      return indexes;
    },
  };
}
