/** The recogniser as the panel builds it, for measuring. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassifier } from '../../lib/core/classify/classifier';
import { readModel } from '../../lib/core/classify/model';
import { languages } from '../../lib/core/lang';
import { createPolyglot } from '../../lib/core/recognise/polyglot';

const path = join(import.meta.dirname, '../../public/models/zh.model');

/** @throws Error saying what to do when the model is of another version */
export function modelClassifier(): ReturnType<typeof createClassifier> {
  const { buffer } = Uint8Array.from(readFileSync(path));
  const model = readModel(buffer);
  if (!model) throw new Error(`${path} is of another version: run npm run train`);
  return createClassifier(model);
}

export const createReader = (): ReturnType<typeof createPolyglot> =>
  createPolyglot(languages, { zh: modelClassifier() });
