/** Runs tone rules over a draft: compiled once, then some microseconds a draft. */
import { isTraditional } from '../text/fold';
import { inTaiwan } from '../text/in-taiwan';
import { createMatcher } from '../text/matcher';
import { readDraft } from './draft';
import { ignoredKey } from './ignored';
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
  /** Words that a rule is not to report, as keys (see policy.ts). */
  ignored?: ReadonlySet<string>;
}

/** Nobody reads on: a draft of one word a thousand times is told about in time. */
const mostPerRule = 40;

/** @throws RangeError on a malformed gate: a mistake in our own rules, found by their test */
export function createLinter(rules: readonly Rule[], { off, grades, ignored }: LintOptions = {}): Linter {
  const active = rules.filter((rule) => !off?.has(rule.id));
  /** By pattern: the rules that it opens, as places in `active`. */
  const openedBy = new Map<string, Set<number>>();
  for (const [at, { gate = [] }] of active.entries())
    for (const pattern of gate) openedBy.set(pattern, (openedBy.get(pattern) ?? new Set()).add(at));
  const gates = [...openedBy.keys()];
  const opens = [...openedBy.values()].map((rules) => [...rules]);
  const matcher = createMatcher(gates);
  const ungated = active.flatMap((rule, at) => (rule.gate ? [] : [at]));
  const isOpen = new Uint8Array(active.length);
  const find = (folded: string): Found[] =>
    matcher.match(folded).map(({ pattern, from, to }) => {
      for (const at of opens[pattern] ?? []) isOpen[at] = 1;
      return { pattern: gates[pattern] ?? '', from, to };
    });

  return {
    lint(text, moment) {
      isOpen.fill(0);
      for (const at of ungated) isOpen[at] = 1;
      const draft = readDraft(text, find);
      const written = isTraditional(draft.text) ? inTraditional : asIs;
      const findings: Finding[] = [];
      for (let at = 0; at < active.length; at++) {
        const rule = active[at];
        if (isOpen[at] !== 1 || !rule) continue;
        const first = findings.length;
        for (const report of reportsOf(rule, draft, moment)) {
          if (findings.length - first >= mostPerRule) break;
          const told = findings.some(
            ({ from, to }, place) => place >= first && from === report.from && to === report.to,
          );
          const severity = grades?.get(rule.id) ?? report.severity ?? rule.severity;
          const spared = ignored?.has(ignoredKey(rule.id, draft.text.slice(report.from, report.to)));
          if (!told && spared !== true) findings.push({ ...written(report), rule: rule.id, severity });
        }
      }
      return findings.length > 1 ? findings.sort(severestFirst) : findings;
    },
  };
}

const asIs = (report: Report): Report => report;

/** What a fix writes is of the draft's characters. */
const inTraditional = ({ fix, ...report }: Report): Report =>
  fix ? { ...report, fix: { ...fix, replacement: inTaiwan(fix.replacement) } } : report;

/** A faulty rule costs its own findings, never those of the others, and never the agent's typing. */
function reportsOf(rule: Rule, draft: Draft, moment: Moment): Report[] {
  try {
    const reports = rule.check(draft, moment);
    return reports.length === 0 ? reports : reports.flatMap((report) => within(draft.text, report));
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
