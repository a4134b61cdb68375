/**
 * Bytes as text of 91 printable ASCII characters, thirteen or fourteen bits in two of them (basE91 by Joachim Henke).
 * Without `"`, `\` and `<`, which JSON or Chromium would write with more than one byte.
 */
const alphabet = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at))
  .filter((character) => !'"\\< '.includes(character))
  .join('');
const base = alphabet.length;

const digits = new Map(Array.from(alphabet, (character, at) => [character, at]));

/** Above this, thirteen bits leave room for a fourteenth in two digits. */
const thirteen = base * base - 8192 - 1;

export function toBase91(bytes: Uint8Array): string {
  const pairs: string[] = [];
  const put = (value: number): void => {
    pairs.push(alphabet.charAt(value % base) + alphabet.charAt(Math.floor(value / base)));
  };
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held |= byte << bits;
    bits += 8;
    if (bits <= 13) continue;
    const wide = (held & 8191) <= thirteen;
    const taken = wide ? 14 : 13;
    put(held & (wide ? 16383 : 8191));
    held >>= taken;
    bits -= taken;
  }
  if (bits > 0) put(held);
  return pairs.join('');
}

/** @returns the bytes, up to one zero byte more than were given; null when the text is no such text */
export function fromBase91(text: string): Uint8Array | null {
  if (text.length % 2 !== 0) return null;
  const bytes = new Uint8Array(Math.ceil((text.length / 2) * 1.75) + 1);
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at += 2) {
    const low = digits.get(text.charAt(at));
    const high = digits.get(text.charAt(at + 1));
    if (low === undefined || high === undefined) return null;
    const value = low + high * base;
    held |= value << bits;
    bits += (value & 8191) <= thirteen ? 14 : 13;
    for (; bits >= 8; bits -= 8) {
      bytes[length++] = held & 255;
      held >>= 8;
    }
  }
  return bytes.subarray(0, length);
}
