import { describe, expect, test } from 'vitest';
import {
  inheritedMinutes,
  limitsFor,
  parseMinutes,
  placeFor,
  type TimeSettings,
} from '../../../lib/core/follow-up/limits';

const minute = 60_000;
const none: TimeSettings = { minutes: {}, sites: {}, notify: false };

const first = (time: Partial<TimeSettings>, site: string) => limitsFor({ ...none, ...time }, site).firstAnswer / minute;

describe('how long a first answer may take', () => {
  test('is five minutes, or less where the marketplace counts less', () => {
    expect([first({}, 'demo'), first({}, 'pdd')]).toEqual([5, 3]);
  });

  test('is what the shop says, but no longer than the marketplace counts', () => {
    const shop = { minutes: { firstAnswer: 2 } };
    expect([first(shop, 'demo'), first(shop, 'pdd'), first({ minutes: { firstAnswer: 9 } }, 'pdd')]).toEqual([2, 2, 3]);
  });

  test('is what the shop says for that marketplace, before all else', () => {
    expect(first({ minutes: { firstAnswer: 2 }, sites: { pdd: { firstAnswer: 10 } } }, 'pdd')).toBe(10);
  });
});

test('a chat without a marketplace has the limits of its host', () => {
  expect([placeFor({ id: 'pdd' }, 'mms.pinduoduo.com'), placeFor(null, 'chat.example'), placeFor(null, null)]).toEqual([
    'pdd',
    'chat.example',
    '',
  ]);
  const host = `${'very-'.repeat(10)}long.example`;
  expect(first({ sites: { [placeFor(null, host)]: { firstAnswer: 2 } } }, placeFor(null, host))).toBe(2);
});

test('a form shows what would hold without an own choice', () => {
  const time = { ...none, minutes: { payNudge: 20 } };
  expect(inheritedMinutes(time, null).payNudge).toBe(15);
  expect(inheritedMinutes(time, 'pdd')).toMatchObject({ payNudge: 20, firstAnswer: 3 });
});

test.each([
  ['48小时内', 48],
  ['付款后24小时', 24],
  ['1-2天', 48],
  ['3天内', 72],
  ['2个工作日内', 48],
  ['72小時內', 72],
  ['当天发货', 24],
  ['within 3 business days', 72],
  ['24 hours', 24],
  ['', 48],
  ['尽快', 48],
])('a shop that ships in “%s” is late after %i hours', (written, hours) => {
  expect(limitsFor(none, 'demo', written).shipWithin).toBe(hours * 60 * minute);
});

test.each([
  ['5', 5],
  [' 0.5 ', 0.5],
  ['20 分钟', 20],
  ['', null],
  ['0', undefined],
  ['-3', undefined],
  ['五', undefined],
  ['99999', undefined],
  ['1e3', undefined],
])('“%s” is read as %s', (typed, minutes) => expect(parseMinutes(typed)).toBe(minutes));
