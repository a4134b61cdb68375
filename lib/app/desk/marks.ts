/** Findings as the page shows them: every text in the agent's language, nothing left to look up. */
import type { Mark } from '../../core/tone/mark';
import type { Localised } from '../../core/text/localised';
import type { Finding, RuleTexts } from '../../core/tone/rule';

/** What the texts of a mark are made with. */
export interface MarkTexts {
  say: (given: Localised) => string;
  /** What a fix does: 改为「…」, 加上「…」, 删去. */
  fixed: (kind: 'to' | 'add' | 'drop', replacement: string) => string;
}

/** A label on a card, not the whole wording. UTF-16 code units */
const longestLabel = 24;

const brief = (text: string): string => (text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text);

function fixLabel({ fix }: Finding, { fixed }: MarkTexts): string | null {
  if (!fix) return null;
  const kind = fix.replacement === '' ? 'drop' : fix.from === fix.to ? 'add' : 'to';
  return fixed(kind, brief(fix.replacement));
}

/** @returns one mark for each finding whose rule is known, in the same order */
export function marksOf(findings: readonly Finding[], rules: readonly RuleTexts[], texts: MarkTexts): Mark[] {
  return findings.flatMap((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    if (!rule) return [];
    const { from, to, severity, note } = finding;
    const reason = texts.say(note ?? rule.why);
    return [{ rule: rule.id, severity, from, to, title: texts.say(rule.name), reason, fix: fixLabel(finding, texts) }];
  });
}
