/** Which finding the agent is at: the one that stands open in the panel, and that a key mends. */
import type { Finding } from './rule';

/** Where a finding was when the agent turned to it; null for the first, `none` when all are closed. */
export type Turned = Pick<Finding, 'rule' | 'from'> | 'none' | null;

/**
 * Findings are other objects after every key: the same rule at the same place is the same finding, and after an edit
 * before it, the same rule.
 * @returns its place among the findings; -1 when the agent turned to none, or it is gone
 */
export function turnedPlace(findings: readonly Finding[], turned: Turned): number {
  if (turned === 'none' || turned === null) return -1;
  const { rule, from } = turned;
  const there = findings.findIndex((one) => one.rule === rule && one.from === from);
  return there === -1 ? findings.findIndex((one) => one.rule === rule) : there;
}

/** @returns which one stands open: the first unless the agent turned to another; -1 when there is none, or all are closed */
export const openPlace = (findings: readonly Finding[], turned: Turned): number =>
  turned === 'none' || findings.length === 0 ? -1 : Math.max(0, turnedPlace(findings, turned));
