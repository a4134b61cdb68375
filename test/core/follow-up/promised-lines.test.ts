import { describe, expect, test } from 'vitest';
import { fold } from '../../../lib/core/text/fold';
import { followWords } from '../../../lib/core/lang/follow-up';
import { timesIn } from '../../../lib/core/lang/zh/follow-up/times';
import { idleEnglish, promisingEnglish } from './english-lines';
import { idle } from './idle-lines';
import { promising, type When } from './promising-lines';

const at = new Date(2026, 10, 25, 14, 10).getTime();
const minute = 60_000;
const { promises: promisesIn } = followWords;

/** @returns when it is due, ms since the epoch; null where no time is named */
function dueOf(when: When): number | null {
  if (typeof when === 'number') return at + when * minute;
  const [, day, hour, past] = /^(\d+) (\d+):(\d+)$/.exec(when) ?? [];
  if (day === undefined) return null;
  // What comes before the 25th is December.
  return new Date(2026, Number(day) < 25 ? 11 : 10, Number(day), Number(hour), Number(past)).getTime();
}

describe('is due then', () => {
  test.each([...promising, ...promisingEnglish])('%s', (text, when) => {
    const found = promisesIn(text, at);
    expect(found.map(({ due }) => due)).toEqual([dueOf(when)]);
    if (when === 'soon' || when === 'later') expect(found[0]?.kind).toBe(when);
  });
});

describe('promises nothing', () => {
  test.each([...idle, ...idleEnglish])('%s', (text) => expect(promisesIn(text, at)).toEqual([]));
});

test('what stands after a page of text is not looked at: pages may hold anything', () => {
  expect(promisesIn(`${'好'.repeat(900)}，10分钟内回复您`, at)).toHaveLength(1);
  expect(promisesIn(`${'好'.repeat(1100)}，10分钟内回复您`, at)).toEqual([]);
});

test('the list is balanced, and no line stands twice', () => {
  const lines = [...promising, ...promisingEnglish].map(([text]) => text).concat(idle, idleEnglish);
  expect(new Set(lines).size).toBe(lines.length);
  expect(Math.min(promising.length, idle.length)).toBeGreaterThanOrEqual(100);
});

/** Day of November 2026 and hour; December begins at 31. */
const on = (day: number, hour: number, past = 0): number => new Date(2026, 10, day, hour, past).getTime();

describe('said at a time that makes it hard', () => {
  test.each([
    // Whoever is still up means the day that comes after sleep.
    ['明天上午给您答复', on(26, 0, 30), on(26, 12)],
    ['明早9点前给您答复', on(26, 2), on(26, 9)],
    ['明天0:10前回复您', on(25, 23, 50), on(26, 0, 10)],
    ['后天给您答复', on(26, 1), on(27, 18)],
    ['今晚给您答复', on(25, 22, 30), on(25, 23, 59)],
    ['今晚12点前给您答复', on(25, 23, 30), on(26, 0)],
    ['3点前回复您', on(26, 1), on(26, 3)],
    ['10分钟内回复您', on(25, 23, 55), on(26, 0, 5)],
    // Over already today: the next day that fits.
    ['下午3点前回复您', on(25, 16), on(26, 15)],
    ['上午给您答复', on(25, 14), on(26, 12)],
    ['9点前给您答复', on(25, 22), on(26, 9)],
    // Who says today means today: it is due at once.
    ['今天下午3点前回复您', on(25, 16), on(25, 16)],
    ['下班前给您处理结果', on(25, 19), on(25, 23, 59)],
    ['今天内给您答复', on(25, 23), on(25, 23, 59)],
    // Weeks, months.
    ['周三给您答复', on(25, 9), on(25, 18)],
    ['周三给您答复', on(25, 19), on(32, 18)],
    ['周三上午10点给您答复', on(25, 11), on(32, 10)],
    ['周一给您答复', on(29, 20), on(30, 18)],
    ['下周一给您答复', on(29, 20), on(30, 18)],
    ['本周内给您答复', on(28, 10), on(29, 18)],
    ['月底前给您答复', on(30, 19), on(30, 23, 59)],
    ['2号前给您答复', on(25, 9), on(32, 18)],
    ['31号前给您答复', on(25, 9), on(61, 18)],
    ['2个工作日内给您答复', on(27, 10), on(31, 10)],
    ['1个工作日内给您答复', on(28, 10), on(30, 10)],
    ['I’ll reply tomorrow morning', on(26, 0, 30), on(26, 12)],
    ['I’ll reply by 3pm', on(25, 16), on(26, 15)],
    ['I’ll reply by 3pm today', on(25, 16), on(25, 16)],
    ['We will reply by the end of the day', on(25, 19), on(25, 23, 59)],
    ['We will reply on Wednesday', on(25, 19), on(32, 18)],
    ['We will reply within 2 business days', on(27, 10), on(31, 10)],
  ])('%s', (text, said, due) => expect(promisesIn(text, said).map((one) => one.due)).toEqual([due]));
});

test.each(['三点建议供您参考', '快一点', '38号', '1号链接', '第二天', '每天', '前10分钟', '几点', '0', ''])(
  '%s names no time',
  (text) => expect(timesIn(fold(text), at)).toEqual([]),
);

describe('several in one message', () => {
  test.each([
    ['10分钟内先回您进度，今晚8点前给您结果', [10 * minute, on(25, 20) - at]],
    ['稍等，我查一下，明天上午再给您准信', [on(26, 12) - at]],
    ['快递说明天上午到，我下午5点前再帮您核实一次', [on(25, 17) - at]],
  ])('%s', (text, dues) => expect(promisesIn(text, at).map(({ due }) => (due ?? 0) - at)).toEqual(dues));
});
