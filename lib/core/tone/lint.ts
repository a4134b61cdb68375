/** Runs tone rules over a draft: compiled once, then some microseconds a draft. */
import { createMatcher } from '../text/matcher';
import { readDraft } from './draft';
import {
  type Draft,
  type Finding,
  type Found,
  type Moment,
  type Report,
  type Rule,
  type Severity,
  severities,
} from './rule';

export interface Linter {
  /**
   * Never throws. Only the first 4,000 UTF-16 code units are looked at (`longestDraft` in draft.ts).
   * Every offset lies inside `text` and never between the halves of a surrogate pair.
   * @returns severest first, then by position; [] when nothing is wrong
   */
  lint: (text: string, moment: Moment) => Finding[];
}

export interface LintOptions {
  /** Ids of rules that are switched off. */
  off?: ReadonlySet<string>;
  /** Severities that the agent or the team set instead of a rule's own. */
  grades?: ReadonlyMap<string, Severity>;
}

/** @throws RangeError on a malformed gate: a mistake in our own rules, found by their test */
export function createLinter(rules: readonly Rule[], { off, grades }: LintOptions = {}): Linter {
  const active = rules.filter((rule) => !off?.has(rule.id));
  const ungated = active.filter((rule) => !rule.gate);
  const rulesOf = new Map<string, Rule[]>();
  for (const rule of active)
    for (const pattern of rule.gate ?? []) rulesOf.set(pattern, [...(rulesOf.get(pattern) ?? []), rule]);
  const patterns = [...rulesOf.keys()];
  const matcher = createMatcher(patterns);
  const find = (folded: string): Found[] =>
    matcher.match(folded).map(({ pattern, from, to }) => ({ pattern: patterns[pattern] ?? '', from, to }));

  return {
    lint(text, moment) {
      const draft = readDraft(text, find);
      const open = new Set(ungated);
      for (const { pattern } of draft.found) for (const rule of rulesOf.get(pattern) ?? []) open.add(rule);
      const findings = new Map<string, Finding>();
      for (const rule of open)
        for (const report of reportsOf(rule, draft, moment)) {
          const severity = grades?.get(rule.id) ?? rule.severity;
          findings.set(`${rule.id} ${report.from} ${report.to}`, { ...report, rule: rule.id, severity });
        }
      return [...findings.values()].sort(severestFirst);
    },
  };
}

/** A faulty rule costs its own findings, never those of the others, and never the agent's typing. */
function reportsOf(rule: Rule, draft: Draft, moment: Moment): Report[] {
  try {
    return rule.check(draft, moment).flatMap((report) => within(draft.text, report));
  } catch {
    return [];
  }
}

/** @returns the report widened to whole characters, without a fix that would cut one; [] when it lies outside `text` */
function within(text: string, { fix, ...report }: Report): Report[] {
  if (!isRange(text, report)) return [];
  const whole = {
    ...report,
    from: splitsPair(text, report.from) ? report.from - 1 : report.from,
    to: splitsPair(text, report.to) ? report.to + 1 : report.to,
  };
  const safe = fix && isRange(text, fix) && !splitsPair(text, fix.from) && !splitsPair(text, fix.to);
  return [safe ? { ...whole, fix } : whole];
}

const isRange = (text: string, { from, to }: { from: number; to: number }): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= text.length;

/** @returns whether `at` lies between the halves of a surrogate pair. */
const splitsPair = (text: string, at: number): boolean => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;

const severestFirst = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.from - b.from || a.to - b.to;
