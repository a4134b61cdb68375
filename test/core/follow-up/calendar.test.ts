/** Days by the calendar, where clocks are changed and where they are not. */
import { afterAll, describe, expect, test } from 'vitest';
import {
  daysBetween,
  daysToDate,
  daysToMonthEnd,
  daysToWeekday,
  hourOn,
  workdaysAfter,
} from '../../../lib/core/follow-up/calendar';
import { promisesIn } from '../../../lib/core/lang/zh/follow-up/promise';

const home = process.env['TZ'];
afterAll(() => {
  if (home === undefined) delete process.env['TZ'];
  else process.env['TZ'] = home;
});

describe.each(['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Pacific/Auckland', 'Pacific/Chatham'])(
  'in %s',
  (zone) => {
    const on = (year: number, month: number, day: number, hour = 0, minute = 0): number => {
      process.env['TZ'] = zone;
      return new Date(year, month - 1, day, hour, minute).getTime();
    };

    test('a day is a day of the calendar, whether it has 23, 24 or 25 hours', () => {
      for (let day = 0; day < 366; day++) {
        const at = on(2026, 1, 1 + day, 14, 10);
        const tomorrow = hourOn(at, 1, 10);
        expect([new Date(tomorrow).getHours(), daysBetween(at, tomorrow)]).toEqual([10, 1]);
        expect(promisesIn('明天上午10点前回复您', at)).toEqual([{ kind: 'hour', due: tomorrow }]);
        expect(promisesIn('下午1点前回复您', at)[0]?.due).toBe(hourOn(at, 1, 13));
        expect(promisesIn('10分钟内回复您', at)[0]?.due).toBe(at + 600_000);
      }
    });

    test('working days leave weekends out and keep the hour', () => {
      expect(workdaysAfter(on(2026, 3, 6, 10), 1)).toBe(on(2026, 3, 9, 10));
      expect(workdaysAfter(on(2026, 3, 28, 10), 1)).toBe(on(2026, 3, 30, 10));
      expect(workdaysAfter(on(2026, 10, 23, 10), 5)).toBe(on(2026, 10, 30, 10));
      expect(workdaysAfter(on(2026, 11, 25, 14), 0.5)).toBe(on(2026, 11, 26, 14));
    });
  },
);

describe('dates', () => {
  const at = new Date(2026, 10, 25, 9).getTime();
  test.each([
    ['the 28th', daysToDate(at, null, 28), 3],
    ['today', daysToDate(at, null, 25), 0],
    ['the 2nd, of next month', daysToDate(at, null, 2), 7],
    ['the 31st, where this month has none', daysToDate(at, null, 31), 36],
    ['12-3', daysToDate(at, 12, 3), 8],
    ['3-1, of next year', daysToDate(at, 3, 1), 96],
    ['2-29, of a leap year', daysToDate(at, 2, 29), 461],
    ['2-30', daysToDate(at, 2, 30), Number.NaN],
    ['the 38th', daysToDate(at, null, 38), Number.NaN],
    ['the end of the month', daysToMonthEnd(at), 5],
    ['Friday', daysToWeekday(at, 4, 0), 2],
    ['Monday', daysToWeekday(at, 0, 0), 5],
    ['Monday of next week', daysToWeekday(at, 0, 1), 5],
    ['Friday of next week', daysToWeekday(at, 4, 1), 9],
  ])('%s', (_name, days, expected) => expect(days).toBe(expected));
});
