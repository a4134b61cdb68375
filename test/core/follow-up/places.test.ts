/** The time that a prepared line promises is the time that the reminder holds the agent to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitsFor } from '../../../lib/core/follow-up/limits';
import { enStarterPhrases } from '../../../lib/core/lang/en/starter';
import { followWords, lineWords } from '../../../lib/core/lang/follow-up';
import { zhPlaces } from '../../../lib/core/lang/zh/follow-up/places';
import { inTaiwan } from '../../../lib/core/text/in-taiwan';
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

const lines = [...starterPhrases, ...enStarterPhrases]
  .filter(({ role }) => role === 'holding' || role === 'away')
  .flatMap(({ variants }) => variants.flatMap((text) => [text, inTaiwan(text)]))
  .filter((text) => !text.includes('{working_hours}'));

test('is read back from every holding and away line at every minute of a day, and is at most five minutes later than meant', () => {
  const { soon, later } = limitsFor({ minutes: {}, sites: {}, notify: false }, 'demo');
  fc.assert(
    fc.property(fc.nat(24 * 60 - 1), fc.constantFrom(...lines), (past, line) => {
      const now = on(25, 0, past);
      const places = lineWords.places(now, { within: soon, until: later });
      const sent = Object.entries(places).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), line);
      const [promise] = followWords.promises(sent, now);
      const until = /\{(?:时间|時間|time)\}/.test(line) ? later : soon;
      expect(promise).toBeDefined();
      // Without a time in it, the agent's own limits say how long 稍等 is.
      if (line.includes('{') || promise?.due !== null) {
        expect(promise?.due).toBeGreaterThanOrEqual(now + until);
        expect(promise?.due).toBeLessThan(now + until + 5 * minute);
      }
    }),
    { numRuns: 5000 },
  );
});
