/**
 * Words without a dictionary: pairs of neighbouring characters, and single Chinese characters.
 * Segmenters split 羽绒服 and 发货; pairs find both, and cost nothing to load.
 */
import { fold } from '../text/fold';

/** Han beyond the two blocks of everyday characters is too rare in chat to look for. */
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** One token as a 32-bit integer: first unit above, second below; a single character has no first. */
export type TokenKey = number;

export const isSingle = (key: TokenKey): boolean => key >>> 16 === 0;

/**
 * @param text as written; it is folded here. Digits are facts, not topics: they and punctuation only part words
 * @returns keys in the order of the text, repeated ones too
 */
export function tokenKeys(text: string): TokenKey[] {
  const folded = fold(text);
  const keys: TokenKey[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    const han = isHan(unit);
    if (!han && !isLetter(unit)) {
      before = 0;
      continue;
    }
    if (han) keys.push(unit);
    if (before !== 0) keys.push((before << 16) | unit);
    before = unit;
  }
  return keys;
}
