/** A finding as the page shows it under the draft's words: all texts ready to read. Plain data, it crosses contexts. */
import { severities } from './rule';
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const markSchema = v.object({
  rule: v.string(),
  severity: v.picklist(severities),
  /** UTF-16 code units of the draft, end exclusive. */
  from: offset,
  to: offset,
  title: v.string(),
  reason: v.string(),
  /** What the fix does, in words; null when there is none. */
  fix: v.nullable(v.string()),
});

export type Mark = v.InferOutput<typeof markSchema>;

/** What the agent can do about a mark, in the order in which it is offered. */
export const markActs = ['fix', 'ignore_once', 'ignore_words', 'rule_off', 'rule_off_here'] as const;

export type MarkAct = (typeof markActs)[number];
