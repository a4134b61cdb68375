import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lib/core/lang/language-of';

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
