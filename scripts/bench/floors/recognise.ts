/** The least a learned classifier can do: hashed runs of 1 to 3 characters, small integer weights, the best of 30. */
import { createRandom } from '../../lib/random';

const classes = 30;
const buckets = 1 << 15;

/** @returns a function from a text to the number of its class; the weights mean nothing, only their cost counts */
export function createRecogniseFloor(): (text: string) => number {
  const random = createRandom(7);
  const weights = Int8Array.from({ length: buckets * classes }, () => random(256) - 128);
  const sums = new Int32Array(classes);
  const add = (hash: number): void => {
    const from = ((Math.imul(hash, 0x9e3779b1) >>> 8) & (buckets - 1)) * classes;
    for (let id = 0; id < classes; id++) sums[id] = (sums[id] ?? 0) + (weights[from + id] ?? 0);
  };
  return (text) => {
    sums.fill(0);
    let before = 0;
    let beforeThat = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      add(unit);
      if (at > 0) add(Math.imul(before, 31) + unit);
      if (at > 1) add(Math.imul(beforeThat, 961) + Math.imul(before, 31) + unit);
      beforeThat = before;
      before = unit;
    }
    let best = 0;
    for (let id = 1; id < classes; id++) if ((sums[id] ?? 0) > (sums[best] ?? 0)) best = id;
    return best;
  };
}
