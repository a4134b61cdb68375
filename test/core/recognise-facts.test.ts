import { describe, expect, test } from 'vitest';
import { zhCues } from '../../lib/core/lang/zh/cues';
import { intents } from '../../lib/core/model/intent';
import type { SlotId } from '../../lib/core/model/reading';
import type { Cue } from '../../lib/core/recognise/cue-pack';
import { createRecogniser } from '../../lib/core/recognise/recognise';
import { fold } from '../../lib/core/text/fold';
import { expandPattern } from '../../lib/core/text/pattern';

const recognise = createRecogniser(zhCues);
const read = (text: string) =>
  recognise({ messages: [{ id: '1', side: 'buyer', kind: 'text', text, at: null }], order: null });

describe('slots', () => {
  test.each<[string, [SlotId, string][]]>([
    [
      '身高165体重52公斤',
      [
        ['height', '165'],
        ['weight', '52公斤'],
      ],
    ],
    [
      '１６８cm，120斤',
      [
        ['height', '１６８cm'],
        ['weight', '120斤'],
      ],
    ],
    [
      '1米75 平时穿XL码',
      [
        ['height', '1米75'],
        ['usual_size', 'XL码'],
      ],
    ],
    [
      '我要买两件藏青色的',
      [
        ['quantity', '两件'],
        ['colour', '藏青色'],
      ],
    ],
    ['订单号：202411230099887', [['order_number', '202411230099887']]],
    [
      '发顺丰到成都要几天',
      [
        ['courier', '顺丰'],
        ['place', '成都'],
      ],
    ],
    [
      '下周三之前能到江苏省吗',
      [
        ['date', '下周三'],
        ['place', '江苏省'],
      ],
    ],
    [
      '11月20号拍的，退我15.5元',
      [
        ['date', '11月20号'],
        ['amount', '15.5元'],
      ],
    ],
    ['随便问问', []],
  ])('%s', (text, slots) => {
    expect(read(text).slots.map((slot) => [slot.id, slot.text])).toEqual(slots);
  });

  test('thousands of numbers give a handful', () => {
    expect(read('买2件'.repeat(2000)).slots.length).toBeLessThanOrEqual(20);
  });
});

describe('moods', () => {
  test.each([
    ['请问有蓝色的吗', 'calm'],
    ['好的，谢谢亲', 'calm'],
    ['发什么快递呀', 'calm'],
    ['我很着急，明天就要用，能快点吗', 'anxious'],
    ['等了一个星期了还没收到，怎么办', 'anxious'],
    ['是不是丢件了，好担心', 'anxious'],
    ['你们就是骗子，我要投诉！！', 'angry'],
    ['什么垃圾服务，再也不来了', 'angry'],
    ['到底能不能解决，说了三遍了', 'angry'],
  ])('%s → %s', (text, mood) => {
    const { id, evidence } = read(text).mood;
    expect(id).toBe(mood);
    expect(evidence.length > 0).toBe(mood !== 'calm');
  });
});

describe('the cue tables', () => {
  const tables = [...zhCues.intents, zhCues.stages, zhCues.moods, zhCues.asks, zhCues.slotWords];
  const rows = tables.flatMap((table): [string, readonly Cue[]][] => Object.entries(table));
  const patterns = rows.flatMap(([id, cues]) => cues.flatMap(([, ...written]) => written.map((one) => ({ id, one }))));

  test('know every intent', () => {
    expect(intents.filter((id) => !rows.some(([row]) => row === id))).toEqual([]);
  });

  test('are written folded, every digit as 0', () => {
    expect(patterns.filter(({ one }) => fold(one) !== one || /[1-9]/.test(one))).toEqual([]);
  });

  test('are well formed, and none is long to expand', () => {
    expect(patterns.filter(({ one }) => expandPattern(one).length > 700)).toEqual([]);
  });

  test('say nothing twice', () => {
    const seen = patterns.map(({ id, one }) => `${id} ${one}`);
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
  });
});
