/** The team's own words: read from what people have, found in drafts, and never in the way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import { ownWordLimits, readOwnWords } from '../../lib/core/tone/own-words';
import { exceptionsOf, sensitiveWords } from '../../lib/core/tone/sensitive-words';

const check = (list: string, text: string, except = '') =>
  createLinter(sensitiveWords(readOwnWords(list).words, exceptionsOf(except))).lint(text, noMoment);
const found = (list: string, text: string, except = ''): string[] =>
  check(list, text, except).map(({ from, to }) => text.slice(from, to));

describe('a list', () => {
  test('may be plain lines, a sheet with tabs or commas, with a head, blanks and a byte order mark', () => {
    const { words, faulty } = readOwnWords(
      '\ufeff词语,改成,原因,轻重\r\n\r\n 跳楼价 ，优惠价，夸大,拦截\n"亏本"\t\n# 备注\n秒杀价\t活动价\t\t提示',
    );
    expect(faulty).toEqual([]);
    expect(words.map(({ find, instead, why, severity }) => [find, instead, why, severity])).toEqual([
      ['跳楼价', '优惠价', '夸大', 'block'],
      ['亏本', '', '', 'warn'],
      ['秒杀价', '活动价', '', 'hint'],
    ]);
  });

  test('tells which lines it can’t use and why, and uses the others', () => {
    const { words, faulty } = readOwnWords('滚\n(滚)\n跳楼价\n跳楼價\n(加|留*电话\n亏本,,,很重');
    expect(words.map(({ find }) => find)).toEqual(['(滚)', '跳楼价']);
    expect(faulty.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'single'],
      [4, 'twice'],
      [5, 'malformed'],
      [6, 'unknown_severity'],
    ]);
  });

  test('takes 20,000 words and names the first one too many', () => {
    const lines = Array.from({ length: ownWordLimits.lines + 1 }, (_, at) => `词${at.toString(36)}号`);
    const { words, faulty } = readOwnWords(lines.join('\n'));
    expect(words).toHaveLength(ownWordLimits.lines);
    expect(faulty).toEqual([{ line: ownWordLimits.lines + 1, text: lines.at(-1), fault: 'too_many' }]);
    expect(found(lines.join('\n'), '您好，词abc号到了')).toEqual(['词abc号']);
  });

  test('whatever stands in it, reading and checking never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary' }), (list, text) => {
        for (const { from, to } of check(list, text)) expect(text.slice(from, to)).not.toBe('');
      }),
    );
  });
});

describe('a draft', () => {
  test('is checked for words, gaps and choices, whatever their width, case and script', () => {
    expect(found('(加|留)*电话', '您可以留一下電話吗')).toEqual(['留一下電話']);
    expect(found('vip群', '进ＶＩＰ群有券')).toEqual(['ＶＩＰ群']);
    expect(found('加*电话', '加购后三天内都可以打我们门店的电话')).toEqual([]);
  });

  test('is offered what the list says instead, with its reason and severity', () => {
    const [finding] = check('跳楼价,优惠价,夸大宣传,拦截', '今天跳楼价');
    expect(finding).toMatchObject({
      rule: 'sensitive_words',
      severity: 'block',
      note: { zh_CN: '夸大宣传' },
      fix: { from: 2, to: 5, replacement: '优惠价' },
    });
  });

  test('is left in peace where an exception stands', () => {
    expect(found('电话', '客服电话在订单页，别打电话', '客服电话，门店电话')).toEqual(['电话']);
    expect(found('电话', '客服电话在订单页', '客服电话')).toEqual([]);
  });
});
