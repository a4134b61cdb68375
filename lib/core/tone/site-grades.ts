/**
 * Where a marketplace is taken to be stricter than our own grades. From general knowledge of their conduct rules, 2026-11:
 * none of it has been compared with a rule's text yet, so the agent's own choice always comes first.
 */
import type { Severity } from './rule';

/** Site id → rule id → how severe there. */
export const siteGrades: Readonly<Record<string, Readonly<Record<string, Severity>>>> = {
  pdd: { paid_review: 'block', slang_vulgar: 'block' },
  feige: { paid_review: 'block', absolute_terms: 'warn' },
  jd: { paid_review: 'block', slang_vulgar: 'block' },
  taobao: { paid_review: 'block' },
};
