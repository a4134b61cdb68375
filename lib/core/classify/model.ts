/** The file that `npm run train` writes: a header, then the weights, row by row. */
import { columns } from './classes';
import { rowBits } from './rows';

export interface Model {
  /** Of the training texts; see scripts/train. */
  checksum: number;
  /** One weight is `scale` times its integer. */
  scale: number;
  /** One bias a column. */
  biases: Float32Array;
  /** 2 ** rowBits rows of `columns`. */
  weights: Int8Array;
}

/** "TX" and the number of the format. */
const magic = 0x54_58_00_01;
const headerBytes = 16;
const weightsFrom = headerBytes + columns * 4;
const weightCount = columns << rowBits;

/** @returns the model, which shares the memory of `bytes`; null when the file is of another version or cut off */
export function readModel(bytes: ArrayBuffer): Model | null {
  if (bytes.byteLength !== weightsFrom + weightCount) return null;
  const header = new DataView(bytes);
  if (header.getUint32(0) !== magic) return null;
  return {
    checksum: header.getUint32(4),
    scale: header.getFloat32(8),
    biases: Float32Array.from({ length: columns }, (_, at) => header.getFloat32(headerBytes + at * 4)),
    weights: new Int8Array(bytes, weightsFrom),
  };
}

export function writeModel({ checksum, scale, biases, weights }: Model): ArrayBuffer {
  const bytes = new ArrayBuffer(weightsFrom + weightCount);
  const header = new DataView(bytes);
  header.setUint32(0, magic);
  header.setUint32(4, checksum);
  header.setFloat32(8, scale);
  for (const [at, bias] of biases.entries()) header.setFloat32(headerBytes + at * 4, bias);
  new Int8Array(bytes, weightsFrom).set(weights);
  return bytes;
}
