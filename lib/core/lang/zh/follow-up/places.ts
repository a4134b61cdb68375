/** Chinese words of time for prepared lines. */
import { daysBetween, daysToTomorrow } from '../../../follow-up/calendar';
import type { LineWords } from '../../../suggest/holding';
import { inTaiwan } from '../../../text/in-taiwan';

const minute = 60_000;
const hour = 60 * minute;
/** Nobody promises 15:23. */
const roundTo = 5 * minute;

/** @returns 15:25, 明天9:00, 12月3日9:00: read by what reads promises it is the same time again */
function clock(time: number, now: number): string {
  const date = new Date(Math.ceil(time / roundTo) * roundTo);
  const days = daysBetween(now, date.getTime());
  const named =
    days > 2 || daysToTomorrow(now) === 0
      ? `${date.getMonth() + 1}月${date.getDate()}日`
      : days === 2
        ? '后天'
        : '明天';
  const hours = date.getHours() === 0 ? '00' : `${date.getHours()}`;
  return `${days === 0 ? '' : named}${hours}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** @returns 10分钟, 1小时, 1个半小时 */
function span(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / minute));
  if (minutes < 60 || minutes % 30 !== 0) return `${minutes}分钟`;
  const hours = Math.floor(ms / hour);
  return minutes % 60 === 0 ? `${hours}小时` : `${hours}个半小时`;
}

/** As {@link LineWords} has it; in Taiwan's words too. */
export const zhPlaces: LineWords['places'] = (now, { within, until }) => {
  const places = { 几分钟: span(within), 时间: clock(now + until, now) };
  const elsewhere = Object.entries(places).map(([name, value]) => [inTaiwan(name), inTaiwan(value)]);
  return { ...places, ...Object.fromEntries(elsewhere) };
};

/** The group of lines for a buyer who was asked to wait already. */
export const againGroup = '再等一下';
