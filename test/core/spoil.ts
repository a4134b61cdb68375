/** Files that went wrong on their way, or were made to do harm: a thousand of a kind from one good file. */
import { createRandom } from '../../scripts/lib/random';

type Spoil = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const insert = (bytes: Uint8Array, at: number, what: Uint8Array): Uint8Array =>
  Uint8Array.of(...bytes.subarray(0, at), ...what, ...bytes.subarray(at));

/** What programs stumble over; the last is half of a character. */
const snags = [
  ...['\0', '\u0000\u0000\u0000\u0000', '\ufeff', '\u202e', '"', "'", '\\', '[', '{', '<', '&#x0;', '\r', ']]>'],
  ...['"__proto__":{"board":"x"},', '"constructor":{"prototype":{"x":1}},', '\n__proto__:\n  x: 1\n', ',,,,,,,,\n'],
  ...['- - - - - - - -', '&a [*a,*a]', '1e999', '9'.repeat(400), '=cmd|x!A1', '[or]'.repeat(60), '{{'.repeat(50)],
].map(encode);
snags.push(Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0xff, 0xfe), Uint8Array.of(0xe4, 0xb8));

const spoils: readonly Spoil[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => bytes.subarray(random(bytes.length)),
  (bytes, random) => {
    const copy = bytes.slice();
    for (let left = 1 + random(8); left > 0; left--) copy[random(copy.length)] = random(256);
    return copy;
  },
  (bytes, random) => insert(bytes, random(bytes.length), snags[random(snags.length)] ?? bytes),
  (bytes, random) => {
    const from = random(bytes.length);
    return insert(bytes, random(bytes.length), bytes.subarray(from, from + random(400)));
  },
  (bytes, random) => {
    const from = random(bytes.length);
    return insert(bytes.subarray(0, from), 0, bytes.subarray(from + random(60)));
  },
  (bytes) => Uint8Array.from(bytes, (byte, at) => (at % 2 === 0 ? byte : 0)),
];

/** @returns `count` files, the same for the same seed */
export function* spoilt(good: Uint8Array, count: number, seed: number): Generator<Uint8Array<ArrayBuffer>> {
  const random = createRandom(seed);
  for (let made = 0; made < count; made++) {
    let bytes = good;
    for (let left = 1 + random(3); left > 0 && bytes.length > 0; left--)
      bytes = spoils[random(spoils.length)]?.(bytes, random) ?? bytes;
    yield Uint8Array.from(bytes);
  }
}
