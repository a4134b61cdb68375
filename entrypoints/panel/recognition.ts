/** Reading what buyers say: cues at once, and with the model some milliseconds later. */
import { createClassifier } from '../../lib/core/classify/classifier';
import { readModel } from '../../lib/core/classify/model';
import { languages } from '../../lib/core/lang';
import type { Features } from '../../lib/core/recognise/features';
import { type Opinion, silent } from '../../lib/core/recognise/opinion';
import { createPolyglot } from '../../lib/core/recognise/polyglot';
import { loadModel } from '../../lib/platform/model';

/** Cues alone until the model has come. */
let judge: (features: Features) => Opinion = () => silent;

export const recognise = createPolyglot(languages, { zh: (features) => judge(features) });

/** @param learned called when {@link recognise} knows more; never when the model can't be had */
export async function learn(learned: () => void): Promise<void> {
  const bytes = await loadModel('/models/zh.model');
  const model = bytes && readModel(bytes);
  if (!model) return;
  judge = createClassifier(model);
  learned();
}
