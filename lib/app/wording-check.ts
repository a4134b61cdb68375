/** Checks the library's wordings as drafts are checked; each text once, as long as the rules stay the same. */
import type { Settings } from '../core/library/settings';
import type { Linter } from '../core/tone/lint';
import { noMoment } from '../core/tone/moment';
import { disturbs, type Finding } from '../core/tone/rule';
import type { ToneCheck } from './tone-check';

/** Open places are what a wording is for, and hints are a matter of taste. */
const counts = (finding: Finding): boolean => finding.rule !== 'placeholder_left' && disturbs(finding);

/** @returns a wording's findings under these settings */
export type WordingCheck = (settings: Settings, text: string) => readonly Finding[];

export function createWordingCheck({ linterFor }: ToneCheck): WordingCheck {
  let linter: Linter | null = null;
  let known = new Map<string, readonly Finding[]>();
  return (settings, text) => {
    const current = linterFor(settings, null);
    if (current !== linter) known = new Map();
    linter = current;
    const findings = known.get(text) ?? current.lint(text, noMoment).filter(counts);
    known.set(text, findings);
    return findings;
  };
}
