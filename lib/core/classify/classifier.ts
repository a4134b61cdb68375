/** A linear classifier over hashed rows: for each intent, stage and mood how likely it is, in microseconds. */
import type { Features } from '../recognise/features';
import type { Opinion } from '../recognise/opinion';
import { columns, firstColumn, type Head, heads } from './classes';
import type { Model } from './model';
import { createRowReader, type RowGroup } from './rows';

/** The logarithm of a share of one in twenty: what is less likely is not told. */
const least = -3;
/** What is further behind the best than this adds nothing to the sum of shares. */
const nothing = -16;

/** Two columns in one whole number: half the additions. */
const width = Math.ceil(columns / 2);
const half = 16;

/** A sum holds at most 500 weights of 63 at the most, so the lower half never runs over: rows.ts sees to the number. */
function pairUp(weights: Int8Array): Int32Array {
  const pairs = new Int32Array((weights.length / columns) * width);
  for (let row = 0, at = 0; row < weights.length; row += columns)
    for (let column = 0; column < columns; column += 2, at++) {
      const upper = column + 1 < columns ? (weights[row + column + 1] ?? 0) : 0;
      pairs[at] = upper * (1 << half) + (weights[row + column] ?? 0);
    }
  return pairs;
}

/** @returns a function that never throws; what it returned before stays as it was */
export function createClassifier({ weights, scale, biases }: Model): (features: Features) => Opinion {
  const readRows = createRowReader();
  const pairs = pairUp(weights);
  const sums = new Int32Array(width);
  const logits = new Float64Array(columns + 1);

  // The hot loop: a function of its own, of numbers only.
  const addRow = (from: number): void => {
    for (let at = 0; at < width; at++) sums[at] = (sums[at] ?? 0) + (pairs[from + at] ?? 0);
  };
  const add = ({ rows, count }: RowGroup): void => {
    if (count === 0) return;
    sums.fill(0);
    for (let at = 0; at < count; at++) addRow((rows[at] ?? 0) * width);
    const factor = scale / Math.sqrt(count);
    for (let at = 0; at < width; at++) {
      const both = sums[at] ?? 0;
      const lower = (both << half) >> half;
      logits[2 * at] = (logits[2 * at] ?? 0) + lower * factor;
      logits[2 * at + 1] = (logits[2 * at + 1] ?? 0) + ((both - lower) >> half) * factor;
    }
  };
  const sharesOf = <Id extends string>(head: Head, ids: readonly Id[]): ReadonlyMap<Id, number> => {
    const from = firstColumn[head];
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < ids.length; at++) most = Math.max(most, logits[from + at] ?? 0);
    let sum = 0;
    for (let at = 0; at < ids.length; at++) {
      const behind = (logits[from + at] ?? 0) - most;
      if (behind > nothing) sum += Math.exp(behind);
    }
    const all = most + Math.log(sum);
    const told = new Map<Id, number>();
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at];
      const share = (logits[from + at] ?? 0) - all;
      if (id !== undefined && share > least) told.set(id, share);
    }
    return told;
  };

  return (features) => {
    const { burst, asked, earlier, signs } = readRows(features);
    logits.fill(0);
    logits.set(biases);
    add(burst);
    add(asked);
    add(earlier);
    add(signs);
    return {
      intent: sharesOf('intent', heads.intent),
      stage: sharesOf('stage', heads.stage),
      mood: sharesOf('mood', heads.mood),
    };
  };
}
