/** The rule of the team's own words, made anew whenever they change. */
import { fold } from '../text/fold';
import type { OwnWord } from './own-words';
import type { Localised } from '../text/localised';
import { defineRule, type Draft, type Report, type Rule, type RuleTexts } from './rule';

/** Finds an own expression's places in a folded text; linear in its length. */
export type ExpressionSearch = (folded: string) => readonly { from: number; to: number }[];

/** What stays allowed although an own word stands in it, one a line. */
export const exceptionsOf = (text: string): string[] =>
  fold(text)
    .split(/\s*[\n,，]\s*/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const everyLanguage = (text: string): Localised => ({ zh_CN: text, zh_TW: text, en: text });

const places = (text: string, word: string): { from: number; to: number }[] => {
  const found = [];
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1))
    found.push({ from, to: from + word.length });
  return found;
};

/**
 * @param words see {@link OwnWord}
 * @param exceptions folded
 * @param searches of the expressions among the words, by their source; one that is missing finds nothing
 * @returns the rules, under one id: words are found with all other rules' words, expressions look for themselves
 */
export function sensitiveWords(
  words: readonly OwnWord[],
  exceptions: readonly string[] = [],
  searches: ReadonlyMap<string, ExpressionSearch> = new Map(),
): Rule[] {
  const byPattern = new Map(words.filter(({ isExpression }) => !isExpression).map((word) => [word.find, word]));
  const expressions = words.filter(({ isExpression }) => isExpression);
  const withoutAllowed = ({ folded }: Draft, reports: Report[]): Report[] => {
    if (reports.length === 0) return reports;
    const allowed = exceptions.flatMap((exception) => places(folded, exception));
    return reports.filter(({ from, to }) => !allowed.some((place) => place.from <= from && to <= place.to));
  };

  const written = defineRule({
    ...ownWordsRule,
    gate: [...byPattern.keys()],
    check: (draft) =>
      withoutAllowed(
        draft,
        draft.found.flatMap(({ pattern, from, to }) => {
          const word = byPattern.get(pattern);
          return word ? [reportOf(word, { from, to })] : [];
        }),
      ),
  });
  const searched = defineRule({
    ...ownWordsRule,
    check: (draft) =>
      withoutAllowed(
        draft,
        expressions.flatMap((word) =>
          (searches.get(word.find)?.(draft.folded) ?? []).map((place) => reportOf(word, place)),
        ),
      ),
  });
  return [...(byPattern.size > 0 ? [written] : []), ...(expressions.length > 0 ? [searched] : [])];
}

const reportOf = ({ severity, why, instead }: OwnWord, { from, to }: { from: number; to: number }): Report => ({
  from,
  to,
  severity,
  ...(why !== '' && { note: everyLanguage(why) }),
  ...(instead !== '' && { fix: { from, to, replacement: instead } }),
});

/** What is said of the rule, with or without words. */
export const ownWordsRule: RuleTexts = {
  id: 'sensitive_words',
  severity: 'warn',
  name: { zh_CN: '团队词库', zh_TW: '團隊詞庫', en: 'Your team’s words' },
  why: {
    zh_CN: '这是您团队列出的词，发出去可能违规或不合店铺的说法；请换一种说法。',
    zh_TW: '這是您團隊列出的詞，傳出去可能違規，或不合賣場的說法；請換一種說法。',
    en: 'Your team put this word on its list: it may break a rule, or is not how your shop speaks.',
  },
  source: '团队自己的词库',
  examples: { bad: [], good: [] },
};
