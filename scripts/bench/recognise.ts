/** Reading a message of 10 to 60 characters, without turns before it. */
import { createReader } from '../lib/reader';
import { buyerLines } from './data/buyer-lines';
import { talks } from './data/talks';
import { createRecogniseFloor } from './floors/recognise';
import { measure } from './measure';
import { type Row, rowOf } from './row';

export function benchRecognise(): Row[] {
  const recognise = createReader();
  const floor = createRecogniseFloor();
  const times = measure(
    {
      ours: (input) => recognise(talks[input] ?? { messages: [], order: null }),
      floor: (input) => floor(buyerLines[input] ?? ''),
    },
    { inputs: talks.length, rounds: 100 },
  );
  return [rowOf('recognise a message', times.ours, 'hashed 1–3-grams', times.floor)];
}
