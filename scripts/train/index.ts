/** `npm run train`: learns from the utterances beside this file and writes the model that the extension ships. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeModel } from '../../lib/core/classify/model';
import { intents } from '../../lib/core/model/intent';
import { fit, type FitOptions } from './fit';
import { leaningOf } from './frequencies';
import { quantise } from './quantise';
import { createSampler } from './samples';
import { readFolder, withoutContext } from './utterances';

const options: FitOptions = {
  epochs: 10,
  kept: 90_000,
  epochsAfter: 4,
  rate: 0.25,
  decay: 0.004,
  dropout: 0.1,
  shares: { intent: 1, stage: 0.5, mood: 0.5 },
};

const { examples, checksum } = readFolder(join(import.meta.dirname, 'zh'));
const { weights, biases } = fit([...examples, ...examples.flatMap(withoutContext)].map(createSampler()), options);
for (const [at, intent] of intents.entries()) biases[at] = (biases[at] ?? 0) + leaningOf(intent);
const bytes = new Uint8Array(writeModel({ checksum, biases, ...quantise(weights) }));
const folder = join(import.meta.dirname, '../../public/models');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'zh.model'), bytes);
console.log(`${examples.length} examples, ${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB gzip`);
