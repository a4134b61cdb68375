/** A keystroke in the search box over 5,000 and 50,000 phrases, with ranking and highlights; and what the index costs. */
import { finish } from '../../lib/app/work';
import { zhSounds } from '../../lib/core/lang/zh/sounds';
import { highlight } from '../../lib/core/library/highlight';
import type { Phrase } from '../../lib/core/library/phrase';
import { createHearing, type Hearing } from '../../lib/core/library/hearing';
import { createSearch, type Search } from '../../lib/core/library/search';
import { readSounds, type Sounds } from '../../lib/core/library/sounds';
import { fold } from '../../lib/core/text/fold';
import { createRandom } from '../lib/random';
import { createLibrary } from './data/library';
import { createPairFloor } from './floors/pairs';
import { measure } from './measure';
import { type Row, rowOf } from './row';

const sizes = [
  { size: 5000, rounds: 40 },
  { size: 50_000, rounds: 10 },
];
const inputs = 60;
const shown = 8;

export const benchSearch = (): Row[] => sizes.flatMap(benchLibrary);

/** @returns whole syllables, or initials, of two to four characters out of the library's titles */
function queriesOf(library: readonly Phrase[], spell: (unit: number) => string): string[] {
  const random = createRandom(11);
  return Array.from({ length: inputs }, () => {
    const text = library[random(library.length)]?.title ?? '';
    const from = random(Math.max(1, text.length - 4));
    const part = text.slice(from, from + 2 + random(3));
    return Array.from(part, (character) => spell(character.charCodeAt(0))).join('');
  });
}

/** What a keystroke does in the panel. */
function look(search: Search, query: string, hearing: Hearing): void {
  const { sounds } = hearing;
  for (const { phrase, variant } of search(query, shown, hearing)) {
    highlight(phrase.title, query, { sounds, place: 'name' });
    highlight(phrase.variants[variant] ?? '', query, { sounds, place: 'wording' });
  }
}

function benchLibrary({ size, rounds }: (typeof sizes)[number]): Row[] {
  const library = createLibrary(size);
  const sounds: Sounds = readSounds(zhSounds);
  const search = finish(createSearch(library));
  const hearing = finish(createHearing(library, sounds));
  const texts = library.map(({ title, variants }) => [title, ...variants].join('\n'));
  const folded = texts.map(fold);
  const written = queriesOf(library, (unit) => String.fromCharCode(unit));
  const syllables = queriesOf(library, (unit) => sounds.of(unit)[0] ?? '');
  const initials = queriesOf(library, (unit) => sounds.of(unit)[0]?.[0] ?? '');
  const times = measure(
    {
      written: (input) => look(search, written[input] ?? '', hearing),
      syllables: (input) => look(search, syllables[input] ?? '', hearing),
      initials: (input) => look(search, initials[input] ?? '', hearing),
      includes: (input) => folded.filter((text) => text.includes(fold(written[input] ?? ''))).slice(0, shown),
    },
    { inputs, rounds },
  );
  const built = measure(
    {
      search: () => finish(createSearch(library)),
      hearing: () => finish(createHearing(library, sounds)),
      floor: () => createPairFloor(texts),
    },
    { inputs: 1, rounds: 5 },
  );
  return [
    rowOf(`search, ${size} phrases`, times.written, 'includes over all', times.includes),
    rowOf(`search by pinyin, ${size}`, times.syllables, 'includes over all', times.includes),
    rowOf(`search by initials, ${size}`, times.initials, 'includes over all', times.includes),
    rowOf(`build search, ${size}`, built.search, 'lists of pairs', built.floor),
    rowOf(`build sounds, ${size}`, built.hearing, 'lists of pairs', built.floor),
  ];
}
