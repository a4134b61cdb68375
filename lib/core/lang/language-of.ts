/** In which language a text is read aloud, as far as its letters tell: speech of another language is noise. */

/** Scripts that belong to one language, or to one that stands for all; the earlier one wins where both occur. */
const scripts: readonly (readonly [tag: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh-CN', /\p{Script=Han}/u],
  ['th', /\p{Script=Thai}/u],
  ['ru', /\p{Script=Cyrillic}/u],
];

/**
 * @param locale the language all around, `zh_CN` or `zh-CN`
 * @returns a BCP 47 tag, undefined where the text may be in the language around it: Chinese of both kinds is read by
 *   either voice, and Latin letters belong to too many languages to tell
 */
export function languageOf(text: string, locale: string): string | undefined {
  const tag = scripts.find(([, letters]) => letters.test(text))?.[0];
  return tag?.slice(0, 2) === locale.slice(0, 2) ? undefined : tag;
}

export interface Run {
  /** Where it begins, UTF-16 code units. */
  from: number;
  text: string;
  /** As {@link languageOf} gives it. */
  lang: string | undefined;
}

/** Chinese words with what stands between them. */
const chinese = /\p{Script=Han}(?:[\p{Script=Han}\d\u3000-\u303f\uff00-\uffef]*[\p{Script=Han}\uff09])?/gu;

/** @returns a sentence that quotes another language in parts that each have one; together they are the sentence */
export function runsOf(text: string, locale: string): Run[] {
  const lang = languageOf(text, locale);
  if (lang !== 'zh-CN') return [{ from: 0, text, lang }];
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: words, index } of text.matchAll(chinese)) {
    if (index > at) runs.push({ from: at, text: text.slice(at, index), lang: undefined });
    runs.push({ from: index, text: words, lang });
    at = index + words.length;
  }
  if (at < text.length) runs.push({ from: at, text: text.slice(at), lang: undefined });
  return runs;
}
