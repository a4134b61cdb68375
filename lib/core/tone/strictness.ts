/** Three grades of strictness for the whole tone check, as one choice. */
import type { Policy } from './policy';
import type { Severity } from './rule';

/** `gentle` leaves matters of taste out, `standard` is as delivered, `strict` takes taste as seriously as faults. */
export const strictnesses = ['gentle', 'standard', 'strict'] as const;

export type Strictness = (typeof strictnesses)[number];

interface Graded {
  id: string;
  severity: Severity;
}

/** @returns the grades that make the check so strict; single choices of the agent end with it */
export function gradesFor(strictness: Strictness, rules: readonly Graded[]): Policy['grades'] {
  if (strictness === 'standard') return {};
  const hints = rules.filter(({ severity }) => severity === 'hint');
  return Object.fromEntries(hints.map(({ id }) => [id, strictness === 'gentle' ? 'off' : 'warn']));
}

/** @returns the strictness that these settings amount to; null when the agent chose rule by rule */
export function strictnessOf(
  { grades, rulesOff }: Pick<Policy, 'grades' | 'rulesOff'>,
  rules: readonly Graded[],
): Strictness | null {
  if (rulesOff.length > 0) return null;
  const sorted = (given: Policy['grades']): string => JSON.stringify(Object.entries(given).sort());
  return strictnesses.find((one) => sorted(gradesFor(one, rules)) === sorted(grades)) ?? null;
}
