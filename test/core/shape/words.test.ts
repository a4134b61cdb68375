import { describe, expect, test } from 'vitest';
import { activeRow, buyerName } from '../../../lib/core/shape/buyer-name';
import { isSendWord } from '../../../lib/core/shape/send-word';
import { isStamp, purposeOf, withoutStamps } from '../../../lib/core/shape/words';
import { boxOf, element, text } from './a-list';

test.each([
  '10:24',
  '昨天 下午3:05',
  '2026年11月28日 星期六',
  '2026-11-28 09:10:05',
  'Nov 3',
  '刚刚',
  '2 分钟前',
  '已读',
  '✓✓',
  '已读 10:24',
  'Delivered',
  'Yesterday at 10:24',
  '28 November',
  '1h',
])('%s is a stamp', (words) => expect(isStamp(words)).toBe(true));

test.each(['好', '3', '175', '明天能到吗', '10:24 能发货吗', '今天发货吗', '500ml', 'ok', '1', 'Now or never', '2 件'])(
  '%s is something that somebody wrote',
  (words) => expect(isStamp(words)).toBe(false),
);

test.each([
  ['山间小路 09:10', '山间小路'],
  ['2026-11-28 09:10:05 客服小美', '客服小美'],
  ['Claire Dubois', 'Claire Dubois'],
])('the name in “%s” is %s', (line, name) => expect(withoutStamps(line)).toBe(name));

test.each(['发送', '发 送', '发送(S)', 'Send', 'Send message', '送信', '傳送 Enter'])('%s sends', (words) =>
  expect(isSendWord(words)).toBe(true),
);
test.each(['发送优惠券', '取消发送提醒设置', 'Sender', '保存'])('%s does not', (words) =>
  expect(isSendWord(words)).toBe(false),
);

test('a field says what it is for', () => {
  expect(['搜索联系人', '填写备注', '请输入消息', 'Type a message', ''].map((label) => purposeOf(label))).toEqual([
    'search',
    'notes',
    'message',
    'message',
    'unknown',
  ]);
});

describe('whose conversation it is', () => {
  const row = (name: string, paint = '', hovered = false, selected = false) => ({
    texts: [name, '在吗'],
    paint,
    hovered,
    selected,
  });
  const head = (...names: string[]) =>
    element(
      boxOf(0, 0, 600, 40),
      names.map((name) => element(boxOf(0, 0, 100, 20), [text(name, boxOf(0, 0, 90, 20))])),
    );

  test('the one row of another colour is open; one under the pointer and several are not', () => {
    expect(activeRow([row('甲'), row('乙', 'blue'), row('丙')])).toBe(1);
    expect(activeRow([row('甲'), row('乙', 'grey', true), row('丙')])).toBeNull();
    expect(activeRow([row('甲', 'blue'), row('乙', 'yellow'), row('丙')])).toBeNull();
    expect(activeRow([row('甲', 'blue'), row('乙'), row('丙', '', false, true)])).toBe(2);
  });

  test('head and open row agree on the name', () => {
    const given = {
      heads: [head('在线', '乙 (3)')],
      conversations: [row('甲'), row('乙', 'blue'), row('丙')],
      lines: [],
      label: '',
    };
    expect(buyerName(given)).toMatchObject({ name: '乙', row: 1 });
  });

  test('a name that heads several messages is the buyer’s where nothing else says so', () => {
    const given = { heads: [head('试用版，请购买授权')], conversations: [], label: '' };
    expect(buyerName({ ...given, lines: ['小溪', '小溪', '溪'] })).toMatchObject({ name: '小溪' });
    expect(buyerName({ ...given, lines: ['小溪', '小溪', '大河', '大河'] })?.name).toBe('试用版，请购买授权');
  });

  test('a general title names nobody', () => {
    expect(buyerName({ heads: [head('消息')], conversations: [], lines: [], label: '' })).toBeNull();
  });
});
