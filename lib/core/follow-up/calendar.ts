/** Days and hours in the machine's zone, by the calendar: where clocks are changed a day has 23 or 25 hours. */

/** 0 is Monday. */
export const weekdayOf = (at: number): number => (new Date(at).getDay() + 6) % 7;

/** @returns that hour of the day so many days after the one of `at`, ms since the epoch; 24 is the next midnight */
export function hourOn(at: number, days: number, hours: number, minutes = 0): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hours, minutes).getTime();
}

/** @returns how many days the calendar counts from the day of `at` to that of `other` */
export const daysBetween = (at: number, other: number): number =>
  // 23 or 25 hours round to a day.
  Math.round((hourOn(other, 0, 0) - hourOn(at, 0, 0)) / (24 * 3_600_000));

/** Who is up at this hour still calls the day that comes after sleep 明天, tomorrow. */
const sleep = 5;

/** @returns days to what is called tomorrow */
export const daysToTomorrow = (at: number): number => (new Date(at).getHours() < sleep ? 0 : 1);

/**
 * @param weekday 0 is Monday
 * @param weeks 1 for the one of next week
 * @returns days to that weekday, 0 for today
 */
export function daysToWeekday(at: number, weekday: number, weeks: number): number {
  const ahead = weekday - weekdayOf(at) + 7 * weeks;
  return ahead < 0 ? ahead + 7 : ahead;
}

/**
 * @param month 1 to 12, null for whichever comes next
 * @returns days to the next day of that date; NaN where no month has it
 */
export function daysToDate(at: number, month: number | null, day: number): number {
  const today = new Date(at);
  // Four years hold every date.
  for (let ahead = 0; ahead < (month === null ? 12 : 48); ahead++) {
    const date = new Date(today.getFullYear(), today.getMonth() + ahead, day);
    const fits = date.getDate() === day && (month === null || date.getMonth() + 1 === month);
    if (fits && daysBetween(at, date.getTime()) >= 0) return daysBetween(at, date.getTime());
  }
  return Number.NaN;
}

/** @returns days to the last one of the month of `at`, 0 on that day */
export function daysToMonthEnd(at: number): number {
  const today = new Date(at);
  return new Date(today.getFullYear(), today.getMonth() + 1, 0).getDate() - today.getDate();
}

/** @returns the same hour so many working days later: Saturdays and Sundays don't count */
export function workdaysAfter(at: number, count: number): number {
  let days = 0;
  for (let left = Math.ceil(count); left > 0;) if (weekdayOf(hourOn(at, ++days, 12)) < 5) left--;
  const date = new Date(at);
  return date.setDate(date.getDate() + days);
}
