/** Keeps the linter that fits the settings and the marketplace, compiled once for each change of either. */
import type { Settings } from '../core/library/settings';
import { createLinter, type Linter } from '../core/tone/lint';
import { readOwnWords } from '../core/tone/own-words';
import { lintOptions } from '../core/tone/policy';
import type { Rule } from '../core/tone/rule';
import { type ExpressionSearch, exceptionsOf, sensitiveWords } from '../core/tone/sensitive-words';
import { toneSettingsOf } from '../core/tone/tone-file';

export interface ToneCheck {
  /** @param site id of the marketplace, null outside of one */
  linterFor: (settings: Settings, site: string | null) => Linter;
}

/** @returns searches by source; expressions that are refused are left out */
export type CompileExpressions = (sources: readonly string[]) => Promise<ReadonlyMap<string, ExpressionSearch>>;

/**
 * @param compile for the team's own expressions; they find nothing until it has answered
 * @param ready called then, so that the draft is checked anew
 */
export function createToneCheck(rules: readonly Rule[], compile: CompileExpressions, ready: () => void): ToneCheck {
  let searches: ReadonlyMap<string, ExpressionSearch> = new Map();
  let asked = '';
  let made: { of: string; linter: Linter } | null = null;
  /** What was asked last: drafts and wordings ask again and again with the very same settings. */
  let last: { settings: Settings; site: string | null } | null = null;

  const ask = async (sources: readonly string[]): Promise<void> => {
    const mine = sources.join('\n');
    if (mine === asked) return;
    asked = mine;
    const compiled = await compile(sources);
    if (mine !== asked) return;
    searches = compiled;
    made = null;
    ready();
  };

  return {
    linterFor(settings, site) {
      if (made && last?.settings === settings && last.site === site) return made.linter;
      last = { settings, site };
      const { ownWords, ownWordsExcept } = settings;
      const of = JSON.stringify([site, toneSettingsOf(settings)]);
      if (made?.of !== of) {
        const { words } = readOwnWords(ownWords);
        void ask(words.flatMap(({ find, isExpression }) => (isExpression ? [find] : [])));
        const own = sensitiveWords(words, exceptionsOf(ownWordsExcept), searches);
        made = { of, linter: createLinter([...rules, ...own], lintOptions(settings, site)) };
      }
      return made.linter;
    },
  };
}
