/** English words of time for prepared lines. */
import { daysBetween } from '../../follow-up/calendar';
import type { LineWords } from '../../suggest/holding';

const minute = 60_000;
/** Nobody promises 3:23 pm. */
const roundTo = 5 * minute;

const hours = new Intl.DateTimeFormat('en-AU', { hour: 'numeric', minute: '2-digit', hour12: true });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });

/** @returns 3:25 pm, 9:00 am tomorrow, 9:00 am on 3 December */
function clock(time: number, now: number): string {
  const rounded = Math.ceil(time / roundTo) * roundTo;
  const days = daysBetween(now, rounded);
  const at = hours.format(rounded);
  return days === 0 ? at : days === 1 ? `${at} tomorrow` : `${at} on ${day.format(rounded)}`;
}

/** @returns 10 minutes, 1 hour, 2 hours */
function span(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / minute));
  const [count, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** As {@link LineWords} has it: `{minutes}` and `{time}`. */
export const enPlaces: LineWords['places'] = (now, { within, until }) => ({
  minutes: span(within),
  time: clock(now + until, now),
});
