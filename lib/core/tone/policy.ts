/** Which rules hold where: the agent's switches and grades, a marketplace's own strictness, what is ignored. */
import * as v from 'valibot';
import { type Ignored, ignoredKey } from './ignored';
import type { LintOptions } from './lint';
import { severities, type Severity } from './rule';
import { siteGrades } from './site-grades';

const grade = v.picklist([...severities, 'off']);

export type Grade = v.InferOutput<typeof grade>;

/** Rule id → how severe, or off. */
export const gradesSchema = v.record(v.string(), grade);

/** Site id → the same, for this marketplace only. */
export const gradesBySiteSchema = v.record(v.string(), gradesSchema);

export interface Policy {
  rulesOff: readonly string[];
  grades: v.InferOutput<typeof gradesSchema>;
  siteGrades: v.InferOutput<typeof gradesBySiteSchema>;
  ignored: readonly Ignored[];
}

/**
 * The agent's choice for a site beats the agent's general choice, which beats what the marketplace asks for.
 * @param site id of the marketplace, null outside of one
 */
export function lintOptions(policy: Policy, site: string | null): LintOptions {
  const chosen: Record<string, Grade> = {
    ...(site !== null && siteGrades[site]),
    ...policy.grades,
    ...Object.fromEntries(policy.rulesOff.map((rule) => [rule, 'off'] as const)),
    ...(site !== null && policy.siteGrades[site]),
  };
  const grades = new Map<string, Severity>();
  const off = new Set<string>();
  for (const [rule, grade] of Object.entries(chosen)) {
    if (grade === 'off') off.add(rule);
    else grades.set(rule, grade);
  }
  return { off, grades, ignored: new Set(policy.ignored.map(({ rule, words }) => ignoredKey(rule, words))) };
}
