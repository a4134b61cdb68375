/** Short codes are typed to find one phrase: two with the same are told. */
import type { Phrase } from './phrase';

/** @returns another phrase that has this one's code already, in letters of either case */
export function codeOwner<Known extends Phrase>(phrases: readonly Known[], { id, code }: Phrase): Known | undefined {
  const wanted = code.trim().toLowerCase();
  return wanted === '' ? undefined : phrases.find((one) => one.id !== id && one.code.toLowerCase() === wanted);
}
