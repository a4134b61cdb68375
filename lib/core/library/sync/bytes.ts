/** Numbers as bytes, the small ones in one: seven bits a byte, the low ones first. */

export interface ByteWriter {
  /** @param value a whole number from 0 to 2^53 − 1 */
  put: (value: number) => void;
  /** A whole number of either sign. */
  putSigned: (value: number) => void;
  bytes: () => Uint8Array;
}

export function createWriter(): ByteWriter {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  return {
    put,
    putSigned: (value) => put(value < 0 ? -2 * value - 1 : 2 * value),
    bytes: () => Uint8Array.from(bytes),
  };
}

/** @throws RangeError when read beyond the end */
export interface ByteReader {
  take: () => number;
  takeSigned: () => number;
  takeBytes: (length: number) => Uint8Array;
  /** How many bytes were taken. */
  at: () => number;
}

export function createReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      if (byte === undefined || unit > Number.MAX_SAFE_INTEGER) throw new RangeError('short');
      value += (byte % 128) * unit;
      if (byte < 128) return value;
    }
  };
  return {
    take,
    takeSigned: () => {
      const value = take();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    takeBytes: (length) => {
      if (at + length > bytes.length) throw new RangeError('short');
      at += length;
      return bytes.subarray(at - length, at);
    },
    at: () => at,
  };
}
