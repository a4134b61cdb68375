/** How much a token tells: what every reply says (您好, 可以) tells nothing about which one is meant. */
import { isSingle, type TokenKey, tokenKeys } from './tokens';

/** A single character says half of what a pair as rare says: 货 stands in many words. */
const single = 0.5;

/** @param texts replies of all kinds; a few hundred are enough
 * @returns worth of a token, 0 when it stands in every text */
export function createBackground(texts: readonly string[]): (key: TokenKey) => number {
  const met = new Map<TokenKey, number>();
  for (const text of texts) for (const key of new Set(tokenKeys(text))) met.set(key, (met.get(key) ?? 0) + 1);
  return (key) => Math.log((texts.length + 1) / ((met.get(key) ?? 0) + 1)) * (isSingle(key) ? single : 1);
}
