/** Times in what an agent wrote: 10分钟内, 下午3点前, 明天上午. */
import { hourOn } from '../../../follow-up/calendar';
import type { TimeWords } from '../../../follow-up/words';
import { dayWords, daysTo, endWords, stillAhead } from './day-words';
import { readNumeral } from './numerals';
import { spansIn } from './spans';

const partWords = '凌晨|半夜|早上|上午|中午|下午|傍晚|晚上';
const small = '[零一二两三四五六七八九十]{1,3}';
const clock = new RegExp(
  String.raw`(?<day>${dayWords})?(?<part>${partWords})?(?<hour>\d{1,2}|${small})(?:点(?:(?<half>半)|(?<quarter>一刻)|(?<minute>\d{1,2}|${small})分?)?(?<sharp>钟)?|:(?<colon>\d{2}))(?<before>[之以]?前|左右|[之以]?后)?(?<then>[给回联]|我)?`,
  'gu',
);
const dayOnly = new RegExp(
  `(?:(?<day>${dayWords})(?<part>${partWords})?|(?<end>${endWords})|(?<alone>${partWords})(?!好)|(?<off>下班))(?<within>[之以]?内|[之以]?前)?(?<then>[给回再]|联系[您你])?`,
  'gu',
);

/** By when a part of the day is over, hours. */
const ends: Readonly<Record<string, number>> = {
  凌晨: 6,
  半夜: 6,
  早上: 10,
  上午: 12,
  中午: 14,
  下午: 18,
  傍晚: 19,
  晚上: 22,
};
const ownPart: Readonly<Record<string, string>> = { 今晚: '晚上', 今早: '早上', 明早: '早上', 明晚: '晚上' };
/** A day without an hour ends with the shop's evening today, with the office hours on another day. Hours. */
const endOfToday = 22;
const endOfDay = 18;
/** Nobody means the small hours by 3点 who does not say so; in the evening, 1点 is past midnight. Hours. */
const opening = 8;
const pastMidnight = 4;

/** @returns the hour as the day counts it: 下午3点 is 15, 晚上12点 is 24, and 3点 said at noon is in the afternoon too */
function clockHour(written: number, part: string | undefined, isAhead: (hours: number) => boolean): number {
  if (part === '晚上' || part === '半夜') {
    if (written === 12 || written <= pastMidnight) return part === '晚上' ? (written % 12) + 24 : written % 12;
    return written < 12 && part === '晚上' ? written + 12 : written;
  }
  if (part === '下午' || part === '傍晚' || (part === '中午' && written < 11))
    return written < 12 ? written + 12 : written;
  if (part !== undefined || written >= 12) return written;
  const likely = [written, written + 12].filter((hours) => hours >= opening);
  return likely.find((hours) => isAhead(hours)) ?? likely[0] ?? written;
}

function clocksIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(clock)].flatMap((match) => {
    const { day = '', part: given, hour = '', half, quarter, minute, sharp, colon, before, then } = match.groups ?? {};
    const part = given ?? ownPart[day];
    const isExact = (half ?? quarter ?? minute ?? sharp ?? colon ?? before) !== undefined;
    // 快一点 is no time, 三点建议 are none; 三点给您回电 is one.
    if (day === '' && part === undefined && !isExact && (then === undefined || hour === '一')) return [];
    const past = half ? 30 : quarter ? 15 : Number(colon ?? (minute ? readNumeral(minute) : 0));
    const days = daysTo(day, at);
    // Who works in the small hours means those; 0:10 leaves no doubt.
    const isNight = part === undefined && (/^[0零]/.test(hour) || (day === '' && new Date(at).getHours() < opening));
    const isAhead = (hours: number): boolean => hourOn(at, days, hours, past) > at;
    const hours = isNight ? readNumeral(hour) : clockHour(readNumeral(hour), part, isAhead);
    if (!(hours <= 24 + pastMidnight) || !(past < 60) || Number.isNaN(days)) return [];
    const due = stillAhead(day, at, hourOn(at, days, hours, past));
    const to = match.index + match[0].length - (then?.length ?? 0);
    return [{ kind: 'hour', due, from: match.index, to, limits: before?.endsWith('前') === true } as const];
  });
}

function daysIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(dayOnly)].flatMap((match) => {
    const { day = '', part: given, end = '', alone, off, within, then } = match.groups ?? {};
    const part = off ? '下午' : (given ?? alone ?? ownPart[day]);
    // 周末前 is by Friday, 周末 by Sunday.
    const days = end.endsWith('周末') && !within ? daysTo('周日', at) : daysTo(day || end, at);
    // 10号店 is no day; 10号前, 10号给您 is one.
    const isNoDay = /^\d/.test(day) && (within ?? given ?? then) === undefined;
    if (Number.isNaN(days) || isNoDay) return [];
    const isToday = days === 0 && /^今|^$/.test(day + end);
    const named = hourOn(at, days, part === undefined ? (isToday ? endOfToday : endOfDay) : (ends[part] ?? endOfDay));
    const endsWithDay = day.startsWith('今') || off !== undefined || end !== '' || alone === '晚上';
    const due = named <= at && endsWithDay ? hourOn(at, days, 23, 59) : stillAhead(day, at, named);
    return [
      {
        kind: 'hour',
        due,
        from: match.index,
        to: match.index + match[0].length - (then?.length ?? 0),
        limits: within !== undefined,
      } as const,
    ];
  });
}

/** More than one breath holds. */
const mostTimes = 10;

/**
 * @param text folded
 * @param at when it was written, ms since the epoch
 * @returns the times in it, in order, none overlapping another
 */
export function timesIn(text: string, at: number): TimeWords[] {
  const found: TimeWords[] = [];
  for (const time of [...spansIn(text, at), ...clocksIn(text, at), ...daysIn(text, at)])
    if (found.length < mostTimes && !found.some(({ from, to }) => time.from < to && from < time.to)) found.push(time);
  return found.sort((one, other) => one.from - other.from);
}
