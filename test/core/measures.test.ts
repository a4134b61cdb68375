import { describe, expect, test } from 'vitest';
import { zhSizes } from '../../lib/core/lang/zh/size-lines';
import type { Message } from '../../lib/core/model/conversation';
import { readHeight, readWeight, readWeightOf } from '../../lib/core/shop/measures';
import { readMeasures } from '../../lib/core/shop/talk-measures';

test.each([
  ['165', 165],
  ['165cm', 165],
  ['１６５ＣＭ', 165],
  ['165 厘米', 165],
  ['165公分', 165],
  ['1米65', 165],
  ['1米6', 160],
  ['1米05', 105],
  ['1.65', 165],
  ['1.6米', 160],
  ['1.7', 170],
  ['98斤', null],
  ['999', null],
  ['20', null],
  ['', null],
])('height %s', (text, expected) => {
  expect(readHeight(text)).toBe(expected);
});

test.each([
  ['98斤', 49],
  ['54kg', 54],
  ['49公斤', 49],
  ['49.5千克', 49.5],
  ['110', null],
  ['1斤', null],
  ['165cm', null],
])('weight %s', (text, expected) => {
  expect(readWeight(text, null)).toBe(expected);
});

test('a weight without a unit is what somebody of this height weighs', () => {
  expect(readWeightOf('110', 165)).toBe(55);
  expect(readWeightOf('60', 165)).toBe(60);
  expect(readWeightOf('45', 120)).toBe(22.5);
  expect(readWeightOf('90', 175)).toBeNull();
  expect(readWeightOf('110', null)).toBeNull();
  expect(readWeightOf('110斤', null)).toBe(55);
});

/** `买家说` as a buyer's bubble; an agent's one begins with a colon. */
const measuresOf = (...lines: string[]) => {
  const messages = lines.map((line, at): Message => {
    const agent = line.startsWith(':');
    return { id: `${at}`, side: agent ? 'agent' : 'buyer', kind: 'text', text: agent ? line.slice(1) : line, at: null };
  });
  return readMeasures(messages, zhSizes);
};

describe('what a buyer said of their body', () => {
  test('is read from one bubble', () => {
    expect(measuresOf('我163 110斤穿哪个码合适')).toEqual({ height: 163, weight: 55, usualSize: null, fresh: true });
    expect(measuresOf('身高1米65，体重54kg，平时穿M码')).toMatchObject({ height: 165, weight: 54, usualSize: 'm码' });
  });

  test('is read from several bubbles and turns', () => {
    expect(measuresOf('身高165', '体重110斤')).toMatchObject({ height: 165, weight: 55 });
    expect(measuresOf('身高165穿几码', ':麻烦再说下平时的体重哦', '110斤')).toMatchObject({ height: 165, weight: 55 });
    expect(measuresOf('身高165 体重110斤', ':好的', '那穿几码')).toMatchObject({
      height: 165,
      weight: 55,
      fresh: false,
    });
  });

  test('may be bare numbers after the agent asked for them', () => {
    expect(measuresOf('穿几码', ':方便说一下身高体重吗', '165 110')).toMatchObject({ height: 165, weight: 55 });
    expect(measuresOf('165cm穿几码', ':还差体重，麻烦说一下', '110')).toMatchObject({ height: 165, weight: 55 });
    expect(measuresOf('穿几码', ':方便说一下身高体重吗', '165', '110')).toMatchObject({ height: 165, weight: 55 });
    expect(measuresOf('穿几码', ':亲，选好颜色了吗', '165 110')).toMatchObject({ height: null, weight: null });
    expect(measuresOf('165cm穿几码', ':还差体重，麻烦说一下', '平时穿38码')).toMatchObject({ weight: null });
  });

  test('is the latest, and not mixed with somebody else’s', () => {
    expect(measuresOf('我165 110斤', ':好的', '给我妈买的，她身高158')).toMatchObject({ height: 158, weight: null });
    expect(measuresOf('我165 110斤', '我妈也要，她身高158')).toMatchObject({ height: 158, weight: null });
    expect(measuresOf('我165 110斤', '我妈也要，她身高158', '体重105斤')).toMatchObject({ height: 158, weight: 52.5 });
    expect(measuresOf('我165 110斤', ':好的', '还有我老公，175 150斤')).toMatchObject({ height: 175, weight: 75 });
  });

  test('is nothing when nothing was said', () => {
    expect(measuresOf()).toEqual({ height: null, weight: null, usualSize: null, fresh: false });
    expect(measuresOf(':身高165体重110斤穿M', '几点发货')).toMatchObject({ height: null, weight: null, fresh: false });
  });
});
