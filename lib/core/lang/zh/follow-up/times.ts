/** Times in what an agent wrote: 10分钟内, 下午3点前, 明天上午. */
import type { Promised } from '../../../follow-up/words';
import { numeral, readNumeral } from './numerals';

/** A time in a folded text, UTF-16 code units, end exclusive. */
export interface TimeWords extends Promised {
  from: number;
  to: number;
  /** Says by when, not only when: 内, 前. */
  limits: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const within = '(?<within>[之以]?内)?(?<about>[之以]?后|左右|上下)?';
const span = new RegExp(
  String.raw`(?<!前.{0,2}|每)(?:\d{1,3}\s?[-~到至]\s?)?(?<count>${numeral})\s?来?(?:(?<each>个)(?<half>半)?)?\s?(?<unit>分钟|小时|钟头|钟|刻钟|工作日|天)(?<more>半)?${within}(?<past>[之以]?前)?`,
  'g',
);
const units: Readonly<Record<string, number>> = {
  分钟: minute,
  刻钟: 15 * minute,
  小时: hour,
  钟头: hour,
  钟: hour,
  天: day,
  工作日: day,
};

const dayWords = '今天|今日|今晚|今早|明天|明日|明早|明晚|后天|(?:本|这|下)?(?:周|星期|礼拜)[一二三四五六日天]';
const partWords = '凌晨|早上|上午|中午|下午|傍晚|晚上';
const clock = new RegExp(
  String.raw`(?<day>${dayWords})?(?<part>${partWords})?(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点(?:(?<half>半)|(?<quarter>一刻)|(?<minute>\d{1,2}|[一二三四五六七八九十]{1,3})分?)?钟?|:(?<colon>\d{2}))(?<before>[之以]?前|左右|[之以]?后)?`,
  'g',
);
const dayOnly = new RegExp(
  `(?:(?<day>${dayWords})(?<part>${partWords})?|(?<alone>${partWords})(?!好)|(?<off>下班))(?<within>[之以]?内|[之以]?前)?`,
  'g',
);

/** By when a part of the day is over, hours. */
const ends: Readonly<Record<string, number>> = { 凌晨: 6, 早上: 10, 上午: 12, 中午: 14, 下午: 18, 傍晚: 19, 晚上: 22 };
const ownPart: Readonly<Record<string, string>> = { 今晚: '晚上', 今早: '早上', 明早: '早上', 明晚: '晚上' };
/** A day without an hour ends with the shop's evening today, with the office hours on another day. Hours. */
const endOfToday = 22;
const endOfDay = 18;
const weekdays = '日一二三四五六';

/** @returns days from the one of `at` to the one named; 0 when none is */
function daysTo(word: string, at: number): number {
  if (word.startsWith('明')) return 1;
  if (word === '后天') return 2;
  const named = /([一二三四五六日天])$/.exec(word);
  if (!named || !/[周期拜]/.test(word)) return 0;
  const today = (new Date(at).getDay() + 6) % 7;
  const wanted = (weekdays.indexOf(named[1] === '天' ? '日' : (named[1] ?? '')) + 6) % 7;
  const ahead = wanted - today + (word.startsWith('下') ? 7 : 0);
  return ahead < 0 ? ahead + 7 : ahead;
}

/** @returns that hour of the day so many days after the one of `at`, in the machine's zone */
function hourOn(at: number, days: number, hours: number, minutes = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hours, minutes).getTime();
}

function endOfPart(at: number, days: number, part: string | undefined): number {
  const named = hourOn(at, days, part === undefined ? (days === 0 ? endOfToday : endOfDay) : (ends[part] ?? endOfDay));
  return named > at ? named : hourOn(at, days, 23, 59);
}

/** @returns the hour as the day counts it: 下午3点 is 15, and 3点 said at noon is in the afternoon too */
function clockHour(written: number, part: string | undefined, isAfterNow: (hours: number) => boolean): number {
  const late = part === '下午' || part === '晚上' || part === '傍晚' || (part === '中午' && written < 11);
  if (late) return written < 12 ? written + 12 : written;
  if (part !== undefined || written >= 12) return written;
  return isAfterNow(written) || !isAfterNow(written + 12) ? written : written + 12;
}

function spansIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(span)].flatMap((match) => {
    const { count = '', each, half, unit = '', more, within: inside, past } = match.groups ?? {};
    const amount = readNumeral(count) + (half || more ? 0.5 : 0);
    // 几天能到 asks.
    if (count === '几' && unit === '天' && inside === undefined) return [];
    // 3点钟 is an hour of the day, 10分钟前 is over.
    if (past !== undefined || Number.isNaN(amount) || (unit === '钟' && !each)) return [];
    const { index } = match;
    const due = at + amount * (units[unit] ?? hour);
    return [{ kind: 'span', due, from: index, to: index + match[0].length, limits: inside !== undefined } as const];
  });
}

function clocksIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(clock)].flatMap((match) => {
    const {
      day: named,
      part: given,
      hour: written = '',
      half,
      quarter,
      minute: minutes,
      colon,
      before,
    } = match.groups ?? {};
    const part = given ?? ownPart[named ?? ''];
    // 快一点 is no time.
    if (named === undefined && part === undefined && before === undefined && colon === undefined) return [];
    const days = daysTo(named ?? '', at);
    const past = half ? 30 : quarter ? 15 : Number(colon ?? (minutes ? readNumeral(minutes) : 0));
    const hours = clockHour(readNumeral(written), part, (each) => hourOn(at, days, each, past) > at);
    if (!(hours <= 24) || !(past < 60)) return [];
    const due = hourOn(at, days, hours, past);
    const { index } = match;
    const limits = before !== undefined && before.endsWith('前');
    return [
      { kind: 'hour', due: due > at ? due : due + day, from: index, to: index + match[0].length, limits } as const,
    ];
  });
}

function daysIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(dayOnly)].map((match) => {
    const { day: named, part, alone, off, within: inside } = match.groups ?? {};
    const due = endOfPart(at, daysTo(named ?? '', at), off ? '下午' : (part ?? alone ?? ownPart[named ?? '']));
    const { index } = match;
    return { kind: 'hour', due, from: index, to: index + match[0].length, limits: inside !== undefined };
  });
}

/**
 * @param text folded
 * @param at when it was written, ms since the epoch
 * @returns the times in it, in order, none overlapping another
 */
export function timesIn(text: string, at: number): TimeWords[] {
  const found: TimeWords[] = [];
  for (const time of [...spansIn(text, at), ...clocksIn(text, at), ...daysIn(text, at)])
    if (!found.some(({ from, to }) => time.from < to && from < time.to)) found.push(time);
  return found.sort((one, other) => one.from - other.from);
}
