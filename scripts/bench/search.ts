/** A keystroke in the search box over 5,000 phrases, with ranking and highlights. */
import { createSearch } from '../../lib/core/library/search';
import { fold } from '../../lib/core/text/fold';
import { createLibrary } from './data/library';
import { createRandom } from '../lib/random';
import { measure } from './measure';
import { type Row, rowOf } from './row';

const size = 5000;
const inputs = 60;
const shown = 8;

export function benchSearch(): Row[] {
  const library = createLibrary(size);
  const search = createSearch(library);
  const folded = library.map(({ title, variants }) => fold([title, ...variants].join('\n')));
  const random = createRandom(11);
  /** Two to four characters out of the library. */
  const queries = Array.from({ length: inputs }, () => {
    const text = library[random(size)]?.title ?? '';
    const from = random(Math.max(1, text.length - 4));
    return text.slice(from, from + 2 + random(3));
  });
  const times = measure(
    {
      ours: (input) => search(queries[input] ?? '', shown),
      includes: (input) => {
        const query = fold(queries[input] ?? '');
        return folded.filter((text) => text.includes(query)).slice(0, shown);
      },
    },
    { inputs, rounds: 40 },
  );
  return [rowOf('search, a keystroke', times.ours, 'includes over all', times.includes)];
}
