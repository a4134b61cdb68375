/** A linear classifier over hashed rows: for each intent, stage and mood how likely it is, in microseconds. */
import type { Features } from '../recognise/features';
import type { Opinion } from '../recognise/opinion';
import { columns, firstColumn, type Head, heads } from './classes';
import type { Model } from './model';
import { createRowReader, type RowGroup } from './rows';

/** The logarithm of a share of one in twenty: what is less likely is not told. */
const least = -3;

/** In place: logits become logarithms of shares of 1. */
function normalise(logits: Float64Array): Float64Array {
  let most = -Infinity;
  for (const logit of logits) most = Math.max(most, logit);
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - most);
  const all = most + Math.log(sum);
  for (let at = 0; at < logits.length; at++) logits[at] = (logits[at] ?? 0) - all;
  return logits;
}

/** @returns a function that never throws; what it returned before stays as it was */
export function createClassifier({ weights, scale, biases }: Model): (features: Features) => Opinion {
  const readRows = createRowReader();
  const width = columns;
  const sums = new Int32Array(columns);
  const logits = new Float64Array(columns);

  // The hot loop: a function of its own, of numbers only, over local names.
  const addRow = (row: number): void => {
    let from = row * width;
    for (let column = 0; column < width; column++) sums[column] = (sums[column] ?? 0) + (weights[from++] ?? 0);
  };
  const add = ({ rows, count }: RowGroup): void => {
    if (count === 0) return;
    sums.fill(0);
    for (let at = 0; at < count; at++) addRow(rows[at] ?? 0);
    const factor = scale / Math.sqrt(count);
    for (let column = 0; column < width; column++)
      logits[column] = (logits[column] ?? 0) + (sums[column] ?? 0) * factor;
  };

  return (features) => {
    const { burst, asked, earlier, signs } = readRows(features);
    logits.set(biases);
    add(burst);
    add(asked);
    add(earlier);
    add(signs);
    const of = <Id extends string>(head: Head, ids: readonly Id[]): ReadonlyMap<Id, number> => {
      const shares = normalise(logits.slice(firstColumn[head], firstColumn[head] + ids.length));
      const told = new Map<Id, number>();
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at];
        const share = shares[at] ?? least;
        if (id !== undefined && share > least) told.set(id, share);
      }
      return told;
    };
    return { intent: of('intent', heads.intent), stage: of('stage', heads.stage), mood: of('mood', heads.mood) };
  };
}
