/** Our own lines for whoever writes and reads traditional characters. */
import { taiwanCharacters, taiwanWords } from './taiwan-words';
import { traditionalPairs } from './traditional';

const pairsIn = (table: string, from: 0 | 1): [string, string][] =>
  Array.from({ length: table.length / 2 }, (_, at) => {
    const [first = '', second = ''] = table.slice(at * 2, at * 2 + 2);
    return from === 0 ? [first, second] : [second, first];
  });

/** Later entries win: the first pair of the table, then the exceptions, then words. */
const written = new Map([
  ...pairsIn(traditionalPairs, 1).toReversed(),
  ...pairsIn(taiwanCharacters, 0),
  ...taiwanWords,
]);

const longestFirst = taiwanWords.map(([home]) => home).sort((a, b) => b.length - a.length);
const parts = new RegExp(`${longestFirst.join('|')}|\\p{Script=Han}`, 'gu');

/**
 * @param text Chinese in simplified characters, one of our own lines: other words than ours may come out wrong
 * @returns the line as it is written in Taiwan; what is traditional already stays
 */
export const inTaiwan = (text: string): string => text.replaceAll(parts, (part) => written.get(part) ?? part);
