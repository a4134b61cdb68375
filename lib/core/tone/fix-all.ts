/** Applies all fixes that mend and do no harm. */
import { disturbs, type Finding, type Fix } from './rule';

/** More steps than any draft has faults; each one makes them fewer. */
const mostSteps = 40;

/** @returns the text after the fix */
export const applyFix = (text: string, { from, to, replacement }: Fix): string =>
  text.slice(0, from) + replacement + text.slice(to);

/** @returns whether the mended draft has fewer findings, and none that disturbs of a rule that had none before */
function isBetter(before: readonly Finding[], after: readonly Finding[]): boolean {
  const known = new Set(before.map(({ rule }) => rule));
  return after.length < before.length && after.every((finding) => !disturbs(finding) || known.has(finding.rule));
}

/** @returns the draft after the first fix that makes it better; the checks of the others are spared */
function firstBetter(text: string, findings: readonly Finding[], lint: (text: string) => readonly Finding[]) {
  for (const { fix } of findings) {
    if (!fix) continue;
    const mended = applyFix(text, fix);
    const after = lint(mended);
    if (isBetter(findings, after)) return { text: mended, findings: after };
  }
  return null;
}

/** The least that must be replaced to turn one text into the other; never half a character. */
function difference(before: string, after: string): Fix {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - from;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const half = /[\ud800-\udbff]/;
  if (from > 0 && half.test(before[from - 1] ?? '')) from--;
  if (tail > 0 && /[\udc00-\udfff]/.test(before[before.length - tail] ?? '')) tail--;
  return { from, to: before.length - tail, replacement: after.slice(from, after.length - tail) };
}

/**
 * One after the other, the draft checked anew each time: two rules may both want an apology, and one is enough.
 * @param lint checks a text in the draft's moment
 * @returns all fixes as one, so that one undo takes them back; null when no fix helps
 */
export function fixAll(text: string, lint: (text: string) => readonly Finding[]): Fix | null {
  let mended = text;
  let findings = lint(mended);
  for (let step = 0; step < mostSteps; step++) {
    const next = firstBetter(mended, findings, lint);
    if (!next) break;
    ({ text: mended, findings } = next);
  }
  return mended === text ? null : difference(text, mended);
}
