/** Which day is meant: 明天, 周五, 28号, 月底. */
import {
  daysToDate,
  daysToMonthEnd,
  daysToTomorrow,
  daysToWeekday,
  hourOn,
  weekdayOf,
} from '../../../follow-up/calendar';

/** For an expression: a day of the calendar. */
export const dayWords =
  '大后天|今[天日晚早儿]|明[天日晚早儿]|后天|(?:本|这个?|下个?)?(?:周|星期|礼拜)[一二三四五六日天]|(?:\\d{1,2}月)?\\d{1,2}[号日](?![之以]?内|\\p{Script=Han}?[链线])';
/** Days by whose end something is promised; they take no hour. */
export const endWords = '月[底末]|(?:这|本)?周末|(?:本|这个?|下个?)(?:周|星期|礼拜)|[这近]两天';

const weekdays = '一二三四五六日';
const friday = 4;

/** @returns days from the one of `at` to the one named; 0 where none is; NaN for a date that no month has */
export function daysTo(word: string, at: number): number {
  if (/^[明后大]/.test(word)) return daysToTomorrow(at) + (word.startsWith('大') ? 2 : word.startsWith('后') ? 1 : 0);
  if (word.startsWith('月')) return daysToMonthEnd(at);
  if (word.endsWith('两天')) return 2;
  const [, month, day] = /^(?:(\d+)月)?(\d+)/.exec(word) ?? [];
  if (day !== undefined) return daysToDate(at, month === undefined ? null : Number(month), Number(day));
  if (!/[周期拜]/.test(word)) return 0;
  const weeks = word.startsWith('下') ? 1 : 0;
  const named = weekdays.indexOf((/[一二三四五六日天]$/.exec(word)?.[0] ?? '').replace('天', '日'));
  // A week's work ends on Friday; who says so on a weekend means Sunday.
  const end = weeks === 1 || weekdayOf(at) <= friday ? friday : 6;
  const isNamed = named !== -1 && /[一二三四五六日天]$/.test(word);
  return daysToWeekday(at, isNamed ? named : end, weeks);
}

/**
 * @param due an hour of the day that the word names
 * @returns the same hour of the next such day where that one is over; today's is due at once then
 */
export function stillAhead(word: string, at: number, due: number): number {
  if (due > at) return due;
  if (word.startsWith('今')) return at;
  const date = new Date(due);
  const step = /[周期拜]/.test(word) ? 7 : 1;
  const days = Math.ceil((at - due) / (step * 24 * 3_600_000));
  const next = hourOn(due, Math.max(1, days) * step, date.getHours(), date.getMinutes());
  return next > at ? next : hourOn(next, step, date.getHours(), date.getMinutes());
}
