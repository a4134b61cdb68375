/** The time that a prepared line promises is the time that the reminder holds the agent to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitsFor } from '../../../lib/core/follow-up/limits';
import { zhPlaces } from '../../../lib/core/lang/zh/follow-up/places';
import { promisesIn } from '../../../lib/core/lang/zh/follow-up/promise';
import { starterPhrases } from '../../../lib/core/lang/zh/starter';

const minute = 60_000;
const hour = 60 * minute;
const on = (day: number, hours: number, minutes = 0): number => new Date(2026, 10, day, hours, minutes).getTime();

test.each([
  [on(25, 14, 10), 30 * minute, '14:40'],
  [on(25, 14, 12), 30 * minute, '14:45'],
  [on(25, 23, 40), 30 * minute, '明天00:10'],
  [on(25, 23, 58), 5 * minute, '明天00:05'],
  [on(25, 14), 19 * hour, '明天9:00'],
  [on(25, 14), 43 * hour, '后天9:00'],
  [on(28, 14), 5 * 24 * hour, '12月3日14:00'],
  [on(26, 0, 30), 24 * hour, '11月27日00:30'],
  [on(26, 0, 30), 9 * hour, '9:30'],
])('%i and %i ms later is %s', (now, until, written) => {
  expect(zhPlaces(now, { within: until, until })['时间']).toBe(written);
});

test.each([
  [5 * minute, '5分钟'],
  [90 * minute, '1个半小时'],
  [2 * hour, '2小时'],
  [100 * minute, '100分钟'],
  [0.5 * minute, '1分钟'],
])('%i ms are %s', (within, written) => {
  expect(zhPlaces(0, { within, until: 0 })['几分钟']).toBe(written);
});

const lines = starterPhrases
  .filter(({ role }) => role === 'holding')
  .flatMap(({ variants }) => variants)
  .filter((text) => /\{(?:几分钟|时间)\}/.test(text));

test('is read back from every holding line at every minute of a day, and is at most five minutes later than meant', () => {
  const { soon, later } = limitsFor({ minutes: {}, sites: {}, notify: false }, 'demo');
  fc.assert(
    fc.property(fc.nat(24 * 60 - 1), fc.constantFrom(...lines), (past, line) => {
      const now = on(25, 0, past);
      const places = zhPlaces(now, { within: soon, until: later });
      const sent = Object.entries(places).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), line);
      const meant = now + (line.includes('{时间}') ? later : soon);
      const [promise] = promisesIn(sent, now);
      expect(promise?.due).toBeGreaterThanOrEqual(meant);
      expect(promise?.due).toBeLessThan(meant + 5 * minute);
    }),
    { numRuns: 3000 },
  );
});
