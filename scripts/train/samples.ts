/** From examples to what the fit takes: rows with values, answers as shares. */
import { heads, learnedStages } from '../../lib/core/classify/classes';
import { createRowReader } from '../../lib/core/classify/rows';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { type Intent, intents, type Mood, moods } from '../../lib/core/model/intent';
import { createCueIndex } from '../../lib/core/recognise/cue-index';
import { createFeatureReader } from '../../lib/core/recognise/features';
import type { Sample } from './fit';
import type { Example } from './utterances';

/** A second intent that fits as well gets its part of the first one's share. */
const shareOfFirst = 0.7;

function intentTarget([first, ...also]: readonly Intent[]): Float32Array {
  const target = new Float32Array(heads.intent.length);
  const give = (id: Intent | undefined, share: number): void => {
    if (id) target[intents.indexOf(id)] = share;
  };
  give(first, also.length > 0 ? shareOfFirst : 1);
  for (const id of also) give(id, (1 - shareOfFirst) / also.length);
  return target;
}

const one = <Id>(ids: readonly Id[], id: Id): Float32Array => Float32Array.from(ids, (each) => (each === id ? 1 : 0));

export function createSampler(): (example: Example) => Sample {
  const readFeatures = createFeatureReader(zhCues, createCueIndex(zhCues));
  const readRows = createRowReader();
  return ({ messages, intents: wanted, stage, mood }) => {
    const rows: number[] = [];
    const values: number[] = [];
    for (const group of Object.values(readRows(readFeatures({ messages, order: null }))))
      for (const row of group.rows.subarray(0, group.count)) {
        rows.push(row);
        values.push(1 / Math.sqrt(group.count));
      }
    return {
      rows: Int32Array.from(rows),
      values: Float32Array.from(values),
      targets: {
        intent: intentTarget(wanted),
        mood: one<Mood>(moods, mood),
        ...(stage !== 'other' && { stage: one(learnedStages, stage) }),
      },
    };
  };
}
