/** Suggestions out of 5,000 and 50,000 phrases. */
import { Index } from 'flexsearch';
import { createReader } from '../lib/reader';
import { finish } from '../../lib/app/work';
import { createSuggester, type SuggestMoment } from '../../lib/core/suggest/suggest';
import { buyerLines } from './data/buyer-lines';
import { createLibrary } from './data/library';
import { talks } from './data/talks';
import { createBm25Floor } from './floors/bm25';
import { createRecogniseFloor } from './floors/recognise';
import { measure } from './measure';
import { type Row, rowOf } from './row';

const sizes = [
  { size: 5000, rounds: 60 },
  { size: 50_000, rounds: 12 },
];
const shown = 10;

/** FlexSearch's own tokenisers find nothing in Chinese. */
const encode = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

export const benchSuggest = (): Row[] => sizes.flatMap(benchLibrary);

function benchLibrary({ size, rounds }: (typeof sizes)[number]): Row[] {
  const library = createLibrary(size);
  const texts = library.map(({ title, variants }) => [title, ...variants].join('\n'));
  const suggester = finish(createSuggester(library));
  const floor = createBm25Floor(texts);
  const flex = new Index({ encode });
  for (const [index, text] of texts.entries()) flex.add(index, text);

  const recognise = createReader();
  const recogniseFloor = createRecogniseFloor();
  const readings = talks.map(recognise);
  /** An agent who has used 200 phrases, and a buyer who got two of them. */
  const moment: SuggestMoment = {
    picks: library.slice(0, 200).map(({ id }, index) => ({ phrase: id, uses: index % 20, last: index * 1e7 })),
    served: new Map(library.slice(0, 2).map(({ id }) => [id, [0]])),
    values: { buyer: '小王', order: '100234567890' },
    now: 3e9,
  };
  const times = measure(
    {
      ours: (input) => readings[input] && suggester.suggest(readings[input], moment),
      floor: (input) => floor(buyerLines[input] ?? ''),
      flex: (input) => flex.search(buyerLines[input] ?? '', { limit: shown, suggest: true }),
      whole: (input) => talks[input] && suggester.suggest(recognise(talks[input]), moment),
      floors: (input) => [recogniseFloor(buyerLines[input] ?? ''), floor(buyerLines[input] ?? '')],
    },
    { inputs: talks.length, rounds },
  );
  const built = measure(
    { ours: () => finish(createSuggester(library)), floor: () => createBm25Floor(texts) },
    { inputs: 1, rounds: 5 },
  );
  return [
    rowOf(`suggest, ${size} phrases`, times.ours, 'BM25 on pairs', times.floor),
    rowOf(`suggest, ${size} phrases`, times.ours, 'FlexSearch', times.flex),
    rowOf(`message to suggestions, ${size}`, times.whole, 'both floors', times.floors),
    rowOf(`build suggester, ${size}`, built.ours, 'build BM25', built.floor),
  ];
}
