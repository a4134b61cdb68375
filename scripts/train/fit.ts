/** Softmax regression with AdaGrad: three heads over the same rows. The same examples always give the same weights. */
import { columns, firstColumn, type Head, heads } from '../../lib/core/classify/classes';
import { rowBits } from '../../lib/core/classify/rows';
import { createRandom } from '../lib/random';

/** One example: rows with their values, and for each head the share of each answer; a head without answer is left out. */
export interface Sample {
  rows: Int32Array;
  values: Float32Array;
  targets: Partial<Record<Head, Float32Array>>;
}

export interface FitOptions {
  epochs: number;
  /** How many weights stay when all others are set to 0, and the looks that follow to get used to it. */
  kept: number;
  epochsAfter: number;
  rate: number;
  /** How far each weight is drawn to 0 a step; keeps rare runs silent. */
  decay: number;
  /** How many of an example's rows are left out at each look, so that no single run decides. */
  dropout: number;
  /** Loss of a head beside the others. */
  shares: Record<Head, number>;
}

export function fit(samples: readonly Sample[], options: FitOptions): { weights: Float32Array; biases: Float32Array } {
  const weights = new Float32Array(columns << rowBits);
  const squares = new Float32Array(columns << rowBits).fill(1e-6);
  const biases = new Float32Array(columns);
  const random = createRandom(20261124);
  const order = samples.map((_, at) => at);
  const logits = new Float64Array(columns);
  const errors = new Float64Array(columns);
  let pruned = false;

  for (let epoch = 0; epoch < options.epochs + options.epochsAfter; epoch++) {
    if (epoch === options.epochs) {
      prune(weights, options.kept);
      pruned = true;
    }
    for (let at = order.length - 1; at > 0; at--) {
      const other = random(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const rate = options.rate * (1 - epoch / (options.epochs + options.epochsAfter));
    for (const index of order) {
      const sample = samples[index];
      if (sample) step(sample, rate);
    }
  }
  return { weights, biases };

  function step({ rows, values, targets }: Sample, rate: number): void {
    const kept: number[] = [];
    for (let at = 0; at < rows.length; at++) if (random(1000) >= options.dropout * 1000) kept.push(at);
    logits.set(biases);
    for (const at of kept) {
      const from = (rows[at] ?? 0) * columns;
      const value = values[at] ?? 0;
      for (let column = 0; column < columns; column++)
        logits[column] = (logits[column] ?? 0) + (weights[from + column] ?? 0) * value;
    }
    errors.fill(0);
    for (const head of Object.keys(heads) as Head[]) {
      // own keys of a record
      const target = targets[head];
      if (target) errorsOf(head, target);
    }
    for (const at of kept) {
      const from = (rows[at] ?? 0) * columns;
      const value = values[at] ?? 0;
      for (let column = 0; column < columns; column++) {
        const error = errors[column] ?? 0;
        if (error === 0) continue;
        const weight = weights[from + column] ?? 0;
        if (weight === 0 && pruned) continue;
        const gradient = error * value + options.decay * weight;
        const square = (squares[from + column] ?? 0) + gradient * gradient;
        squares[from + column] = square;
        weights[from + column] = weight - (rate * gradient) / Math.sqrt(square);
      }
    }
    for (let column = 0; column < columns; column++)
      biases[column] = (biases[column] ?? 0) - 0.02 * rate * (errors[column] ?? 0);
  }

  function errorsOf(head: Head, target: Float32Array): void {
    const from = firstColumn[head];
    let most = -Infinity;
    for (let at = 0; at < target.length; at++) most = Math.max(most, logits[from + at] ?? 0);
    let sum = 0;
    for (let at = 0; at < target.length; at++) sum += Math.exp((logits[from + at] ?? 0) - most);
    for (let at = 0; at < target.length; at++) {
      const share = Math.exp((logits[from + at] ?? 0) - most) / sum;
      errors[from + at] = (share - (target[at] ?? 0)) * options.shares[head];
    }
  }
}

/** Leaves the `kept` largest weights; the others become 0. */
function prune(weights: Float32Array, kept: number): void {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  for (const [at, weight] of weights.entries()) if (Math.abs(weight) < least) weights[at] = 0;
}
