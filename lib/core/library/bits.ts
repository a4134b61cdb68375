/** Sets of texts, one bit for each; all sets of one index have the same size. */
export type Bits = Uint32Array;

export const noBits = (count: number): Bits => new Uint32Array(Math.ceil(count / 32));

export const allBits = (count: number): Bits => noBits(count).fill(~0);

/** @returns what both hold; null when that is nothing */
export function both(a: Bits, b: Bits): Bits | null {
  const result = new Uint32Array(a.length);
  let any = 0;
  for (let at = 0; at < a.length; at++) {
    const bits = (a[at] ?? 0) & (b[at] ?? 0);
    result[at] = bits;
    any |= bits;
  }
  return any === 0 ? null : result;
}

/** Adds `more` to `bits`. */
export function addBits(bits: Bits, more: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (more[at] ?? 0);
}

/** @returns the indexes below `count`, ascending */
export function indexesOf(bits: Bits, count: number): number[] {
  const indexes: number[] = [];
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at] ?? 0; left !== 0; left &= left - 1) {
      const index = at * 32 + (31 - Math.clz32(left & -left));
      if (index < count) indexes.push(index);
    }
  return indexes;
}
