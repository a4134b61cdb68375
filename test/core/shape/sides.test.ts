import { describe, expect, test } from 'vitest';
import { messageOf, readList } from '../../../lib/core/shape/read-list';
import { boxOf, element, type Line, listOf, text } from './a-list';

const read = (lines: readonly Line[], buyers: readonly string[] = [], rightToLeft = false) => {
  const list = readList(listOf(lines), rightToLeft, buyers);
  return list?.units.map((unit) => messageOf(unit, list.layout, list.known)) ?? [];
};
const sides = (...given: Parameters<typeof read>) => read(...given).map(({ side }) => side);

describe('two sides', () => {
  const talk: Line[] = [
    { at: 'middle', text: '2026-11-28 09:00', size: 12 },
    { at: 'left', text: '你好，还有货吗' },
    { at: 'right', text: '有的', paint: 'green' },
    { at: 'left', text: '好' },
    { at: 'middle', text: '顾客正在浏览商品', size: 12 },
    { at: 'left', text: '什么时候发货，能不能今天就发，我很着急' },
  ];
  test('are the buyer’s at the left, the agent’s at the right, the page’s in the middle', () => {
    expect(sides(talk)).toEqual(['system', 'buyer', 'agent', 'buyer', 'system', 'buyer']);
  });
  test('stand the other way round where lines run from the right', () => {
    expect(sides(talk, [], true)).toEqual(['system', 'agent', 'buyer', 'agent', 'system', 'agent']);
  });
  test('a notice that is drawn like a bubble is nobody’s', () => {
    const notice: Line = { at: 'left', text: '系统提示：请勿私下交易' };
    expect(sides([...talk, notice]).at(-1)).toBe('system');
    expect(sides([...talk, { at: 'left', text: '该顾客近期有退款', size: 12 }]).at(-1)).toBe('system');
  });
  test('names that say the opposite are a doubt about all', () => {
    const turned: Line[] = [
      { at: 'left', text: '在的，请问要哪一款', name: '我' },
      { at: 'right', text: '白色', name: '山间小路' },
      { at: 'left', text: '好的', name: '我' },
    ];
    expect(sides(turned)).toEqual(['system', 'system', 'system']);
  });
});

describe('one side', () => {
  test('alike bubbles with room beside them are the buyer’s', () => {
    expect(
      sides([
        { at: 'left', text: '你好' },
        { at: 'left', text: '在吗' },
      ]),
    ).toEqual(['buyer', 'buyer']);
  });
  test('bare words are nobody’s', () => {
    expect(
      sides([
        { at: 'left', text: '你好', paint: '' },
        { at: 'left', text: '在吗', paint: '' },
      ]),
    ).toEqual(['system', 'system']);
  });
  test('two colours are two writers, and who is who is not known', () => {
    expect(
      sides([
        { at: 'left', text: '你好' },
        { at: 'left', text: '您好', paint: 'green' },
      ]),
    ).toEqual(['system', 'system']);
  });
  test('two names tell them apart when one is the buyer’s', () => {
    const feed: Line[] = [
      { at: 'left', text: '还有货吗', name: '山间小路' },
      { at: 'left', text: '有的亲', name: '客服小美' },
      { at: 'left', text: '那我拍了', name: '山间小路' },
    ];
    expect(sides(feed)).toEqual(['system', 'system', 'system']);
    expect(sides(feed, ['山间小路'])).toEqual(['buyer', 'agent', 'buyer']);
  });
});

test('a name line, a time and a read mark are no part of what was written', () => {
  const lines: Line[] = [
    { at: 'left', text: '还有货吗', name: '山间小路 09:20' },
    { at: 'right', text: '有的亲', name: '已读 09:21' },
  ];
  expect(read(lines).map(({ text }) => text)).toEqual(['还有货吗', '有的亲']);
});

test('in a narrow column a long bubble that leaves the same room at both sides is told by its edge and its colour', () => {
  const bubbles: [left: number, right: number, words: string, paint: string][] = [
    [80, 160, '在吗', 'grey'],
    [143, 335, '在的，您请说', 'blue'],
    [80, 290, '今天拍的话什么时候能发货', 'grey'],
    [80, 290, '顾客正在浏览商品', 'pale'],
  ];
  const rows = bubbles.map(([left, right, words, paint], at) => {
    const top = at * 40;
    const line = text(words, boxOf(left + 8, top + 8, right - 8, top + 26));
    return element(boxOf(0, top, 370, top + 40), [element(boxOf(left, top, right, top + 34), [line], { paint })]);
  });
  const list = readList(element(boxOf(0, 0, 370, 160), rows), false, []);
  expect(list?.units.map((unit) => messageOf(unit, list.layout, list.known).side)).toEqual([
    'buyer',
    'agent',
    'buyer',
    'system',
  ]);
});
