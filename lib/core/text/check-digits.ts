/** Check digits of numbers that belong to a person. */

/** GB 11643: weights of the first seventeen digits, and the sign for each remainder by eleven. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const signs = '10x98765432';

/** @param id eighteen signs, the last a digit or x; @returns whether its check sign is right (居民身份证) */
export function isResidentId(id: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return id.length === 18 && signs[sum % 11] === id[17]?.toLowerCase();
}

/** @param digits of a card number; @returns whether the Luhn sum is right (ISO/IEC 7812) */
export function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (const [step, sign] of Array.from(digits).toReversed().entries()) {
    const doubled = Number(sign) * (step % 2 === 0 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
