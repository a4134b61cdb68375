import { expect, test } from 'vitest';
import { parseTime } from '../../lib/sites/reading/time';

test.each([
  ['2026年09月08日 17:30:11', new Date(2026, 8, 8, 17, 30, 11)],
  ['2026年9月8日 7:05', new Date(2026, 8, 8, 7, 5)],
  ['2026-09-08 17:30', new Date(2026, 8, 8, 17, 30)],
  ['2026/09/08 17:30:59', new Date(2026, 8, 8, 17, 30, 59)],
  ['  2026-09-08T17:30:00  ', new Date(2026, 8, 8, 17, 30)],
  ['已读 2026-09-08 17:30', new Date(2026, 8, 8, 17, 30)],
  ['2026-09-08T17:30:00Z', new Date(Date.UTC(2026, 8, 8, 17, 30))],
  ['2026-09-08T17:30:00.250+08:00', new Date(Date.UTC(2026, 8, 8, 9, 30, 0, 250))],
])('%s', (text, time) => expect(parseTime(text)).toBe(time.getTime()));

test.each(['', '17:30', '昨天 17:30', '刚刚', '09-08 17:30', '2026-09-08', '星期二 下午5:30'])(
  '%s is no full date',
  (text) => expect(parseTime(text)).toBeNull(),
);
