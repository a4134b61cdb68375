import { expect, test } from 'vitest';
import { say } from '../../lib/core/text/say';

test.each([
  ['{count} phrase | {count} phrases', { count: 1 }, 'en', '1 phrase'],
  ['{count} phrase | {count} phrases', { count: 0 }, 'en', '0 phrases'],
  ['{count} phrase | {count} phrases', { count: 12_000 }, 'en', '12,000 phrases'],
  ['{count} 条', { count: 1 }, 'zh_CN', '1 条'],
  ['还要 {minutes} 分钟', { minutes: 0.5 }, 'zh_CN', '还要 0.5 分钟'],
  // A value is never read as a place, nor as two forms.
  ['改为“{words}”', { words: '{count} | 请' }, 'zh_CN', '改为“{count} | 请”'],
  ['{buyer}：{words}', { buyer: '小雨' }, 'zh_CN', '小雨：{words}'],
])('%s with %j in %s is %s', (message, values, locale, text) => {
  expect(say(message, values, locale)).toBe(text);
});
