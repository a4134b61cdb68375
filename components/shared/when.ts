/** How the interface writes times, days and how long something lasts: the one place for it. */
import { tagOf } from '../../lib/core/text/say';

export interface When {
  /** @param ms since the epoch. @returns 15:30, or as the language writes it */
  clock: (ms: number) => string;
  /** @returns 11/28 */
  day: (ms: number) => string;
  /** @returns day, year and time, for something past */
  moment: (ms: number) => string;
}

const known = new Map<string, When>();

function make(locale: string): When {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(tagOf(locale), options);
    return (ms: number): string => made.format(ms);
  };
  return {
    clock: format({ hour: 'numeric', minute: '2-digit' }),
    day: format({ month: 'numeric', day: 'numeric' }),
    moment: format({ dateStyle: 'medium', timeStyle: 'short' }),
  };
}

/** @param locale of the interface, as the message files are named. @returns its ways of writing times, in this computer's zone */
export function whenIn(locale: string): When {
  const when = known.get(locale) ?? make(locale);
  known.set(locale, when);
  return when;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** @returns `2026-11-23 10:00` in this computer's zone: the same in every language, for evidence that others read and sort */
export function stamp(ms: number): string {
  const date = new Date(ms);
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** @returns `00:41`, `12:05`, `3:04:00`; a day and more is no waiting any more: `24:00+` */
export function lasting(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  if (hours >= 24) return '24:00+';
  const minutes = pad(Math.floor(seconds / 60) % 60);
  return `${hours > 0 ? `${hours}:` : ''}${minutes}:${pad(seconds % 60)}`;
}
