/** The contract of a tone rule: one file each, with its own proof. */
import type { Localised } from '../text/localised';
import type { Message } from '../model/conversation';
import type { Reading } from '../model/reading';

/** `block` is asked about before sending, `warn` sounds wrong, `hint` could be better. */
export const severities = ['block', 'warn', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** The draft as a rule sees it; all offsets are UTF-16 code units of `text`. */
export interface Draft {
  /** As typed. */
  text: string;
  /** The same length as `text`: full-width letters and digits narrowed, case folded. */
  folded: string;
  /** Sentences with their offsets: end marks and newlines close one. */
  sentences: readonly { from: number; to: number; text: string }[];
  /** Every place of every rule's gate patterns, found in one pass, in order of where they begin, the longer first. */
  found: readonly Found[];
}

/** A place of a gate pattern, in UTF-16 code units of the draft. */
export interface Found {
  pattern: string;
  from: number;
  to: number;
}

/** What a rule may know besides the draft. */
export interface Moment {
  /** The buyer's last burst, '' when unknown. */
  buyer: string;
  /** What was read from the conversation; null when nothing was (an evaluation line, the library). */
  reading: Reading | null;
  /** The agent's bubbles already sent after the buyer's last burst: an apology there counts. */
  sent: readonly Message[];
  /** What both said before that burst, oldest first. */
  earlier: readonly Message[];
  /** The draft was begun while another buyer's conversation was open. */
  begunElsewhere: boolean;
}

/** One safe edit of the draft. */
export interface Fix {
  from: number;
  to: number;
  replacement: string;
}

/** What a rule reports; the linter adds id and severity. */
export interface Report {
  from: number;
  to: number;
  /** What is missing or what to write, for people, when it says more than the rule's own `why`. */
  note?: Localised;
  /** Where it is not the rule's own; what the agent chose for the rule comes first. */
  severity?: Severity;
  fix?: Fix;
}

export interface Finding extends Report {
  rule: string;
  severity: Severity;
}

export interface Example {
  text: string;
  /** The buyer's line before it, where it matters. */
  buyer?: string;
  /** What was said before that line. */
  earlier?: readonly (readonly [side: 'buyer' | 'agent', text: string])[];
  begunElsewhere?: true;
}

export interface Rule {
  /** As in product vocabulary: snake_case, fixed, the file's name with hyphens. */
  id: string;
  severity: Severity;
  name: Localised;
  /** One sentence for an agent on the first day: what the buyer hears. */
  why: Localised;
  /** The principle it comes from: service manual, law, platform rule. */
  source: string;
  /**
   * Words of which one must stand in the folded draft for `check` to run; patterns as in core/text/pattern.
   * Their places are in {@link Draft.found}, so that a finder costs no second look at the text.
   * Leave out only for a rule that looks at the draft's shape.
   */
  gate?: readonly string[];
  /** Pure, never throws; returns [] when the draft is fine. */
  check: (draft: Draft, moment: Moment) => Report[];
  /** The test runs them: each bad one must be found by this rule, each good one must not. Good ones are near misses. */
  examples: { bad: readonly (string | Example)[]; good: readonly (string | Example)[] };
}

/** @returns an example as its parts, however briefly it is written */
export const exampleOf = (given: string | Example): Example => (typeof given === 'string' ? { text: given } : given);

/** Hints are a matter of taste; anything above interrupts. */
export const disturbs = ({ severity }: { severity: Severity }): boolean => severity !== 'hint';

/** What people read about a rule. */
export type RuleTexts = Omit<Rule, 'check' | 'gate'>;

/** Marks a value as a rule, so that its file says what it is and the compiler checks it. */
export const defineRule = (rule: Rule): Rule => rule;
