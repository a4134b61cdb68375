/** Figures of the tone check on labelled replies. */
import { toneRules } from '../../lib/core/lang/tone';
import { createReader } from '../lib/reader';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import { disturbs, type Finding } from '../../lib/core/tone/rule';
import { InputError, type Line } from './jsonl';
import { rate, strings } from './rates';

interface Judged {
  id: string;
  faults: string[];
  /** Rules that may be found here or not. */
  allowed: string[];
  random: boolean;
  findings: Finding[];
}

/** A hint counts as finding a fault, but not as a false alarm: it does not interrupt anybody. */
function figuresOf(lines: readonly Judged[]) {
  const faulty = lines.filter(({ faults }) => faults.length > 0);
  const good = lines.filter(({ faults }) => faults.length === 0);
  const known = new Set(toneRules.map(({ id }) => id));
  const covered = faulty.filter(({ faults }) => faults.some((fault) => known.has(fault)));
  const hit = ({ faults, allowed, findings }: Judged): boolean =>
    findings.some(({ rule }) => faults.includes(rule) || allowed.includes(rule));
  const perRule = toneRules.map(({ id }) => {
    const hasFound = ({ findings }: Judged): boolean => findings.some(({ rule }) => rule === id);
    const isRight = ({ faults, allowed }: Judged): boolean => faults.includes(id) || allowed.includes(id);
    const labelled = lines.filter(({ faults }) => faults.includes(id));
    const found = lines.filter(hasFound);
    return [
      id,
      {
        n: labelled.length,
        found: found.length,
        precision: rate(found, isRight),
        recall: rate(labelled, hasFound),
      },
    ];
  });
  return {
    n: lines.length,
    faulty: faulty.length,
    any_finding_on_faulty: rate(faulty, ({ findings }) => findings.length > 0),
    right_finding_on_faulty: rate(faulty, hit),
    any_finding_on_covered: rate(covered, ({ findings }) => findings.length > 0),
    good: good.length,
    false_alarms_on_good: rate(good, ({ findings, allowed }) =>
      findings.some((finding) => disturbs(finding) && !allowed.includes(finding.rule)),
    ),
    per_rule: Object.fromEntries(perRule),
  };
}

/** @throws InputError when a line has neither `filled` nor `text` */
export function evalTone(lines: readonly Line[]) {
  const recognise = createReader();
  const { lint } = createLinter(toneRules);
  const judged = lines.map((line, at): Judged => {
    const text = line['filled'] ?? line['text'];
    if (typeof text !== 'string') throw new InputError(`Record ${at + 1} has no text in "filled" or "text"`);
    const buyer = typeof line['buyer'] === 'string' ? line['buyer'] : '';
    const message = { id: '0', side: 'buyer', kind: 'text', text: buyer, at: null } as const;
    const reading = buyer === '' ? null : recognise({ messages: [message], order: null });
    return {
      id: typeof line['id'] === 'string' ? line['id'] : `${at}`,
      faults: strings(line['faults']),
      allowed: strings(line['alt']),
      random: line['sampling'] === 'random',
      findings: lint(text, { ...noMoment, buyer, reading }),
    };
  });
  return {
    figures: {
      alternatives: 'counted',
      all: figuresOf(judged),
      random: figuresOf(judged.filter(({ random }) => random)),
    },
    predictions: judged.map(({ id, findings }) => ({
      id,
      findings: findings.map(({ rule, severity, from, to }) => ({ rule, severity, start: from, end: to })),
    })),
  };
}
