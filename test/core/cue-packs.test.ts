/** What every language's cue words must keep to, so that a new language is as quick to build as the first. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/core/lang';
import { splitPattern, wholeWords } from '../../lib/core/text/pattern';

/** Brackets multiply: `(a|b)(c|d)` is four words. Past this, parts belong apart, with a `*` between them. */
const mostWords = 500;

function patternsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null || table instanceof RegExp) return [];
  return Object.values(table).flatMap(patternsIn);
}

const wordsOf = (pattern: string): number => splitPattern(pattern).flat(2).length;

describe.each(languages)('cue words in $cues.language', ({ cues }) => {
  const { intents, stages, moods, asks, slotWords, questions } = cues;
  const patterns = patternsIn({ intents, stages, moods, asks, slotWords, questions });

  it('has patterns of which none becomes more words than are quick to build', () => {
    const tooMany = patterns.filter((pattern) => wordsOf(cues.spelled ? wholeWords(pattern) : pattern) > mostWords);
    expect(patterns.length).toBeGreaterThan(0);
    expect(tooMany).toEqual([]);
  });
});
