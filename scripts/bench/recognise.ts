/** Reading a message of 10 to 60 characters, without turns before it. */
import { zhCues } from '../../lib/core/lang/zh/cues';
import { createCueIndex } from '../../lib/core/recognise/cue-index';
import { createFeatureReader } from '../../lib/core/recognise/features';
import { createReader, modelClassifier } from '../lib/reader';
import { buyerLines } from './data/buyer-lines';
import { talks } from './data/talks';
import { createRecogniseFloor } from './floors/recognise';
import { measure } from './measure';
import { type Row, rowOf } from './row';

export function benchRecognise(): Row[] {
  const recognise = createReader();
  const classify = modelClassifier();
  const readFeatures = createFeatureReader(zhCues, createCueIndex(zhCues));
  const features = talks.map(readFeatures);
  const floor = createRecogniseFloor();
  const times = measure(
    {
      ours: (input) => recognise(talks[input] ?? { messages: [], order: null }),
      learned: (input) => features[input] && classify(features[input]),
      floor: (input) => floor(buyerLines[input] ?? ''),
    },
    { inputs: talks.length, rounds: 100 },
  );
  return [
    rowOf('recognise: what was learned', times.learned, 'hashed 1–3-grams', times.floor),
    rowOf('recognise: everything', times.ours, 'hashed 1–3-grams', times.floor),
  ];
}
