/** How long something takes: 10分钟内, 半小时, 1-2个工作日. */
import { workdaysAfter } from '../../../follow-up/calendar';
import type { TimeWords } from '../../../follow-up/words';
import { numeral, readNumeral } from './numerals';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const units: Readonly<Record<string, number>> = {
  秒: 1000,
  秒钟: 1000,
  分: minute,
  分钟: minute,
  min: minute,
  mins: minute,
  刻钟: 15 * minute,
  小时: hour,
  钟头: hour,
  钟: hour,
  h: hour,
  天: day,
  日: day,
  周: 7 * day,
  星期: 7 * day,
  礼拜: 7 * day,
  月: 30 * day,
};
const workday = /^工作[日天]$/;
/** 半天 is half of a working day. */
const halfDay = 4 * hour;

const range = String.raw`(?:(?:\d{1,3}|[一二两三四五六七八九十]{1,2})\s?[-~到至]\s?)?`;
const unit = `工作[日天]|秒钟?|分钟|分(?=[之以]?内|左右)|mins?(?![a-z])|小时|h(?![a-z])|钟头|钟|刻钟|天|日(?=[之以]?内)|周(?![一二三四五六日天末])|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天])|月(?=[之以]?内)`;
const span = new RegExp(
  String.raw`(?<!前.{0,2}|每|第|超过?|满|[\d.])${range}(?<count>${numeral})\s?[来多]?(?:(?<each>个)(?<half>半)?)?\s?(?<unit>${unit})(?<more>半)?(?<within>[之以]?内)?(?:[之以]?后|左右|上下)?(?<past>[之以]?前)?(?!以上)`,
  'g',
);

/** @param at when it was said, ms since the epoch. @returns the spans in a folded text, as far as they tell a deadline */
export function spansIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(span)].flatMap((match) => {
    const { count = '', each, half, unit: of = '', more, within, past } = match.groups ?? {};
    // 3点钟 is an hour of the day, 10分钟前 is over, 几天能到 asks.
    if (past !== undefined || (of === '钟' && !each) || (count === '几' && of === '天' && !within)) return [];
    const amount = readNumeral(count) + (half || more ? 0.5 : 0);
    const took = amount === 0.5 && of === '天' ? halfDay : amount * (units[of] ?? hour);
    const due = workday.test(of) ? workdaysAfter(at, amount) : at + took;
    if (Number.isNaN(due)) return [];
    const from = match.index;
    return [{ kind: 'span', due, from, to: from + match[0].length, limits: within !== undefined } as const];
  });
}
