import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf, runsOf } from '../../lib/core/lang/language-of';

describe('the language that a text is read aloud in', () => {
  test.each([
    ['亲，48小时内发货', 'en', 'zh-CN'],
    ['XL码还有吗', 'en', 'zh-CN'],
    ['サイズはありますか', 'en', 'ja'],
    ['사이즈 있어요?', 'zh_CN', 'ko'],
    ['มีของไหม', 'zh_TW', 'th'],
  ])('%s in %s is marked as %s', (text, locale, tag) => {
    expect(languageOf(text, locale)).toBe(tag);
  });
  test.each([
    ['亲，48小时内发货', 'zh_CN'],
    ['親，48小時內出貨', 'zh_TW'],
    ['Is it in stock?', 'en'],
    ['Ada stok?', 'en'],
    ['123 :)', 'zh_CN'],
    ['', 'en'],
  ])('%s in %s may be in the language around it', (text, locale) => {
    expect(languageOf(text, locale)).toBeUndefined();
  });
});

describe('a sentence that quotes another language', () => {
  test.each([
    ['Because of: order “待发货” · “48小时内发”', 'en', ['待发货', '小时内发']],
    ['Exports of 客服宝, 千牛', 'en', ['客服宝', '千牛']],
    ['已识别：演示店铺', 'zh_CN', []],
  ])('%s in %s has these in Chinese', (text, locale, words) => {
    const marked = runsOf(text, locale).filter(({ lang }) => lang === 'zh-CN');
    expect(marked.map((run) => run.text)).toEqual(words);
  });
  test('is the same sentence in parts, and no Chinese word is left in another language', () => {
    const letters = fc.constantFrom('亲', '，', '「', 'a', ' ', '4', '）', 'の', '한');
    fc.assert(
      fc.property(fc.array(letters), (all) => {
        const runs = runsOf(all.join(''), 'en');
        expect(runs.map(({ text }) => text).join('')).toBe(all.join(''));
        for (const { text, lang } of runs) if (lang === undefined) expect(text).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});
