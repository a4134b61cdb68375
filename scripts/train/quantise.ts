/** Weights as whole numbers of eight bits. */

/** The few largest weights may be cut to the greatest whole number, so that the many small ones keep their shape. */
const kept = 0.9995;
const greatest = 63;

/** @returns the whole numbers, and what one of them is worth */
export function quantise(weights: Float32Array): { weights: Int8Array; scale: number } {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = (sizes[Math.floor((sizes.length - 1) * kept)] ?? 1) / greatest;
  return {
    scale,
    weights: Int8Array.from(weights, (weight) => Math.max(-greatest, Math.min(greatest, Math.round(weight / scale)))),
  };
}
