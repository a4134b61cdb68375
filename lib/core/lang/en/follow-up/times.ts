/** Times in what an agent wrote in English: within 10 minutes, by 3pm, tomorrow morning. */
import {
  daysToDate,
  daysToMonthEnd,
  daysToTomorrow,
  daysToWeekday,
  hourOn,
  workdaysAfter,
} from '../../../follow-up/calendar';
import type { TimeWords } from '../../../follow-up/words';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const numbers: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'half an': 0.5,
  'a couple of': 2,
  'a few': 5,
  few: 5,
  a: 1,
  an: 1,
  'the next': 1,
  ...Object.fromEntries(
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, at) => [word, at + 1]),
  ),
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
};
const count = String.raw`\d{1,3}(?:\.5)?|${Object.keys(numbers)
  .sort((one, other) => other.length - one.length)
  .join('|')}`;
const units: readonly (readonly [RegExp, number])[] = [
  [/^s/, 1000],
  [/^m/, minute],
  [/^h/, hour],
  [/^d/, day],
  [/^w/, 7 * day],
];
const span = new RegExp(
  String.raw`(?<within>\b(?:within|under|in less than|in the next|no later than)\s)?(?:\bin\s)?(?:\b(?:about|around|roughly|another|at most|up to|approximately)\s)?(?:\d{1,3}\s?(?:-|–|to|or)\s?)?\b(?<count>${count})\s?(?:more )?(?<unit>(?:business|working|work)\s?days?|seconds?|secs?|min(?:ute)?s?|hours?|hrs?|h|days?|weeks?)\b(?<half>\sand a half)?(?<past>\s(?:ago|before|earlier))?`,
  'g',
);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekday = 'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?:${months.join('|')})[a-z]*`;
const dayWords = String.raw`day after tomorrow|tomorrow|tonight|today|this (?:morning|afternoon|evening)|(?:next |this )?(?:${weekday})\b|${month} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`;
const dayOnly = new RegExp(
  String.raw`\b(?:(?<by>by|before|no later than|until) )?(?:(?<end>(?:the )?(?:end of (?:the )?(?:business )?(?:day|today|week|month)|close of business)|eod|eow|cob|this week|next week)|(?<day>${dayWords})(?: (?<part>morning|noon|afternoon|evening|night))?)\b`,
  'g',
);
const clock =
  /\b(?:(?<by>by|before|until|no later than) |at |around )?(?:(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s?(?<half>am|pm|a\.m\.?|p\.m\.?|o'clock)|(?<h24>\d{1,2}):(?<m24>\d{2})|(?<word>noon|midday|midnight))(?![\d:])/g;

const ends: Readonly<Record<string, number>> = { morning: 12, noon: 12, afternoon: 18, evening: 22, night: 22 };
/** As in Chinese: today ends with the shop's evening, another day with the office hours. Hours. */
const endOfToday = 22;
const endOfDay = 18;
const friday = 4;

function daysTo(word: string, at: number): number {
  if (word === 'tomorrow') return daysToTomorrow(at);
  if (word === 'day after tomorrow') return daysToTomorrow(at) + 1;
  const named = months.findIndex((each) => new RegExp(`\\b${each}`).test(word));
  const date = /\d{1,2}/.exec(word);
  if (named !== -1 && date) return daysToDate(at, named + 1, Number(date[0]));
  const wanted = weekdays.findIndex((each) => new RegExp(`\\b${each}`).test(word));
  return wanted === -1 ? 0 : daysToWeekday(at, wanted, word.startsWith('next') ? 1 : 0);
}

function spansIn(text: string, at: number): TimeWords[] {
  return [...text.matchAll(span)].flatMap((match) => {
    const { within, count: written = '', unit = '', half, past } = match.groups ?? {};
    // “Just a minute” names no time, “24 hours ago” is over.
    if (past !== undefined || (/^a$/.test(written) && !within && /^[sm]/.test(unit))) return [];
    const amount = (numbers[written] ?? Number(written)) + (half ? 0.5 : 0);
    const each = units.find(([begins]) => begins.test(unit))?.[1] ?? hour;
    const due = /^(?:business|work)/.test(unit) ? workdaysAfter(at, amount) : at + amount * each;
    return [
      {
        kind: 'span',
        due,
        from: match.index,
        to: match.index + match[0].length,
        limits: within !== undefined,
      } as const,
    ];
  });
}

/** A day and an hour in one breath are one time: 3pm tomorrow, Friday by noon. */
function hoursIn(text: string, at: number): TimeWords[] {
  const [named] = text.matchAll(dayOnly);
  const { by, end, day: word = '', part } = named?.groups ?? {};
  const isWeek = /week|eow/.test(end ?? '');
  const days = end?.endsWith('month')
    ? daysToMonthEnd(at)
    : isWeek
      ? daysToWeekday(at, friday, end?.startsWith('next') ? 1 : 0)
      : daysTo(word, at);
  if (Number.isNaN(days)) return [];
  const clocks = [...text.matchAll(clock)].flatMap((match): TimeWords[] => {
    const { by: until, hour: h = '', minute: m, half, h24, m24, word: noon } = match.groups ?? {};
    const written = Number(h24 ?? h) % 24;
    const hours = noon
      ? noon === 'midnight'
        ? 24
        : 12
      : half?.startsWith('p')
        ? (written % 12) + 12
        : half?.startsWith('a')
          ? written % 12
          : half && written < 8
            ? written + 12
            : written;
    const time = hourOn(at, days, hours, Number(m ?? m24 ?? 0));
    const due =
      time > at ? time : /^(?:today|tonight|this)/.test(word) ? at : hourOn(time, 1, hours % 24, Number(m ?? m24 ?? 0));
    const spot = { from: match.index, to: match.index + match[0].length };
    return [{ kind: 'hour', due, ...spot, limits: (until ?? by) !== undefined }];
  });
  if (clocks.length > 0 || !named) return clocks;
  const own = /(morning|afternoon|evening)$/.exec(word)?.[1] ?? (word === 'tonight' ? 'evening' : part);
  const isToday = /^(?:today|tonight|this m|this a|this e)/.test(word) || /day|eod|business|cob/.test(end ?? '');
  const hours = own ? (ends[own] ?? endOfDay) : isToday && !end ? endOfToday : endOfDay;
  const time = hourOn(at, days, hours);
  const due =
    time > at
      ? time
      : isToday || end
        ? hourOn(at, days, 23, 59)
        : hourOn(time, weekdays.some((each) => word.includes(each)) ? 7 : 1, hours);
  return [
    { kind: 'hour', due, from: named.index, to: named.index + named[0].length, limits: (by ?? end) !== undefined },
  ];
}

/**
 * @param text folded, of one breath
 * @param at when it was written, ms since the epoch
 * @returns the times in it, in order, none overlapping another
 */
export function timesIn(text: string, at: number): TimeWords[] {
  const spans = spansIn(text, at);
  return [
    ...spans,
    ...hoursIn(text, at).filter((one) => !spans.some(({ from, to }) => one.from < to && from < one.to)),
  ];
}
