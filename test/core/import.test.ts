/** Phrase files of other tools, read by their headers; and what taking them in would do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planImport } from '../../lib/core/library/import/plan';
import { readJson } from '../../lib/core/library/import/read-json';
import { readRows } from '../../lib/core/library/import/read-rows';
import type { Phrase } from '../../lib/core/library/phrase';
import type { LibraryPhrase } from '../../lib/core/library/view';
import { aPhrase } from './a-phrase';

const read = (...rows: string[][]) => readRows(rows) ?? expect.fail('no column was found');
const first = (...rows: string[][]) => read(...rows).phrases[0]?.phrase ?? expect.fail('nothing was read');

describe('a table', () => {
  test('of 客服宝 gives board, stages and both group levels', () => {
    const head = ['一级分类（必填）', '二级分类（选填）', '话术标题（选填）', '话术内容（必填）'];
    expect(first(head, ['售后问题', '退换货', '退货地址', '亲，地址在订单页可以看到'])).toMatchObject({
      board: 'aftersale',
      stages: ['aftersale'],
      group: ['售后问题', '退换货'],
      title: '退货地址',
      variants: ['亲，地址在订单页可以看到'],
    });
  });
  test('of 千牛 gives short codes, and a title made from the text', () => {
    expect(
      first(['快捷短语编码', '快捷短语', '快捷短语分组'], ['fh', '亲，48小时内发出，请您放心等待', '催付']),
    ).toMatchObject({
      code: 'fh',
      board: 'payment',
      title: '亲，48小时内发出，请您放心等待'.slice(0, 16),
    });
  });
  test('of 懒人客服 has its header below the help, and wordings in one cell', () => {
    const help = ['填写说明：一行一条'];
    const head = ['匹配关键词', '回复内容', '平台', '模糊匹配', '支持正则'];
    expect(first(help, head, ['发货|物流', '今天发出哦[or]傍晚前寄出[~]', '', '是', '否'])).toMatchObject({
      title: '发货|物流',
      variants: ['今天发出哦', '傍晚前寄出'],
    });
  });
  test.each([
    [
      ['*分组名(12个字以内)', '话术标题(64字以内)', '*话术内容(1500字以内)'],
      ['常用', '问候', '您好，在的'],
    ],
    [
      ['问题', '答案'],
      ['在吗', '您好，在的'],
    ],
    [
      ['id', 'title', 'shortcut', 'subject', 'tags', 'cc', 'bcc', 'to', 'body'],
      ['1', '问候', 'hi', '', '', '', '', '', '<p>您好，<b>在的</b></p>'],
    ],
    [['您好，在的'], ['稍等，马上看']],
  ])('with the header %j is understood', (head, row) => {
    expect(first(head, row).variants).toEqual([head.length === 1 ? '您好，在的' : '您好，在的']);
  });
  test('names rows that it can’t use, and reads all others', () => {
    const { phrases, faulty } = read(
      ['标题', '内容'],
      ['空的', ''],
      ['', ''],
      ['好的', '收到啦'],
      ['太长', '长'.repeat(4001)],
    );
    expect(phrases.map(({ row }) => row)).toEqual([4]);
    expect(faulty.map(({ row, fault }) => [row, fault])).toEqual([
      [2, 'no_text'],
      [5, 'long_text'],
    ]);
  });
  test('whose cells were made harmless for spreadsheets gets its words back', () => {
    expect(first(['标题', '内容'], ['价', "'=满200减20"]).variants).toEqual(['=满200减20']);
  });
  test('of anything at all never fails', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        for (const { phrase } of readRows(rows)?.phrases ?? []) expect(phrase.variants.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a JSON file', () => {
  test('of templates is read, and one of nothing is refused', () => {
    const file = {
      version: '1.0.0',
      templates: [{ trigger: 'fh', content: '今天发出', category: '物流', tags: ['发货'] }],
    };
    expect(readJson(JSON.stringify(file))).toMatchObject({
      phrases: [{ phrase: { code: 'fh', variants: ['今天发出'], tags: ['发货'] } }],
    });
    for (const text of ['', '{', '[]', '{}', '"x"', '['.repeat(100_000)]) expect(readJson(text)).toBeNull();
    expect(readJson('{"format":"tiexin-library","version":9}')).toBe('newer');
  });
  test('with a prototype in it changes nothing but itself', () => {
    const read = readJson('[{"__proto__":{"board":"x"},"content":"好的"}]');
    expect(read).toMatchObject({ phrases: [{ phrase: { variants: ['好的'], board: 'common' } }] });
    expect(Object.prototype).not.toHaveProperty('board');
  });
});

describe('the plan', () => {
  const inLibrary = (given: Parameters<typeof aPhrase>[0], builtIn = false): LibraryPhrase => ({
    ...aPhrase(given),
    others: [],
    versions: [],
    builtIn,
  });
  const library = [
    inLibrary({ id: 'a.1', title: '发货', code: 'fh', variants: ['今天发出'] }),
    inLibrary({ id: 's.hi', title: '问候', variants: ['您好，在的'] }, true),
  ];
  const plan = (...phrases: Partial<Phrase>[]) =>
    planImport(
      library,
      phrases.map((given, at) => ({ row: at + 1, phrase: { ...aPhrase({ id: '' }), ...given } })),
    );
  const states = (...phrases: Partial<Phrase>[]) => plan(...phrases).map(({ state }) => state);

  test('tells new, changed, same and duplicate rows apart', () => {
    expect(
      states(
        { title: '发货', code: 'fh', variants: ['今天发出'] },
        { title: '尺码', variants: ['建议选M码'] },
        { title: '又一条', variants: ['建议选 M 码！'] },
        { title: '打招呼', variants: ['您好，在的。'] },
      ),
    ).toEqual(['same', 'new', 'duplicate', 'duplicate']);
    expect(plan({ title: '发货', code: 'FH', variants: ['明天发出'] })).toMatchObject([
      { state: 'changed', phrase: { id: 'a.1', variants: ['明天发出'] } },
    ]);
  });
  test('never lets two rows write the same phrase', () => {
    const ids = plan({ code: 'fh', variants: ['一'] }, { code: 'fh', variants: ['二'] }).map(({ phrase }) => phrase.id);
    expect(ids).toEqual(['a.1', '']);
  });
});
