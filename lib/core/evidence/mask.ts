/** Hides what belongs to a person before a conversation leaves the shop: more rather than less, but never prices, sizes, dates. */
import { isCardNumber } from '../text/check-digits';
import { fold } from '../text/fold';
import { addressIn, labelledIn, nameIn, writtenNumber } from './private-words';

interface Hit {
  from: number;
  to: number;
  shown: string;
}

/** Finds in the folded text what is to be hidden; what is left of it is as it was written. */
type Finder = (folded: string, text: string) => Hit[];

/**
 * @param pattern hides what it meets, or its group `hide` alone
 * @param shown what is left of these words, folded and as they were written, unit by unit; null leaves them as they are
 */
const find =
  (pattern: RegExp, shown: (words: string, written: string) => string | null): Finder =>
  (folded, text) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const hidden = match.groups?.['hide'] ?? match[0];
      const from = match.index + match[0].lastIndexOf(hidden);
      const to = from + hidden.length;
      const words = shown(hidden, text.slice(from, to));
      return words === null ? [] : [{ from, to, shown: words }];
    });

/** Enough for the two who know it to say which one is meant. */
const ends = (words: string, written: string): string => {
  const bare = words.replaceAll(/[\s\S]/g, (unit, at: number) => (/[\da-z]/.test(unit) ? (written[at] ?? '') : ''));
  return `${bare.slice(0, bare.length > 8 ? 3 : 1)}****${bare.slice(-2)}`;
};

const gap = '[ \\-–—.·]?';
/** 2026-11-23, 2026.11.23 10:00, 20:30-22:00: as long as phones, and nobody's. */
const dates =
  /(?:19|20)\d{2}([-./ 年])\d{1,2}(?:\1|月)\d{1,2}日?(?!\d)(?:[ t]*\d{1,2}:\d{2}(?::\d{2})?(?!\d))?|(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/g;
const compactDate = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** What is counted or paid. */
const amount = /^\s*(?:元|块|万|件|个|毫安|像素)/;
const paid = /[¥￥$]\s*$/;

const mobile = new RegExp(`(?<!\\d)(?:\\+?86${gap})?1${gap}[3-9](?:${gap}\\d){9}(?!\\d)`, 'g');
const landline = /(?<!\d)[(]?0\d{2,3}[)]?[ \-–—]?\d{3,4}[ -]?\d{4}(?:(?:转|-| )\d{1,6})?(?!\d)/g;
const abroad = /\+\d{1,3}(?:[ -]?\d){6,12}(?!\d)/g;
const residentId = /(?<!\d)[1-9]\d{5}[ -]?(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dx](?!\d)/g;
const hotline = /(?<!\d)[48]00-\d{3,4}-\d{3,4}(?!\d)/g;
/** Cards are written in fours; prices may be, too, so the check digit is asked unless the number is a bank’s own kind. */
const card = /(?<!\d)\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?(?!\d)/g;
/** Orders: 230101-123456789012345, 112-1234567-1234567. */
const grouped = /(?<![\d-])\d{2,7}(?:-\d{5,17}){1,2}(?![\d-])/g;
/** SF1234567890123, JDVE01234567890, and anything with as many digits. */
const long = /\d{7,}[x]?/g;

const isSeries = (words: string): boolean => {
  const groups = words.split(/[ \-–—.·]/);
  return groups.length > 2 && groups.every((one) => one.length === 3 || one === groups.at(-1));
};

const bare = (words: string): string => words.replaceAll(/\D/g, '');

const finders: readonly Finder[] = [
  find(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g, (_, written) => `${written.slice(0, 1)}***@***`),
  ...labelledIn.map((pattern) => find(pattern, ends)),
  find(residentId, ends),
  find(mobile, (words, written) => {
    const country = /^\+?86/.exec(words)?.[0].length ?? 0;
    return isSeries(words) ? null : ends(words.slice(country), written.slice(country));
  }),
  find(abroad, ends),
  find(landline, ends),
  find(hotline, ends),
  find(card, (words, written) => (words.startsWith('62') || isCardNumber(bare(words)) ? ends(words, written) : null)),
  find(grouped, (words, written) => (bare(words).length > 11 ? ends(words, written) : null)),
  find(writtenNumber, () => '****'),
  find(addressIn, (_, written) => `${written.slice(0, 2)}***`),
  ...nameIn.map((pattern) => find(pattern, (_, written) => `${written.slice(0, 1)}**`)),
];

const longRuns = find(long, ends);

/** Digits in a row: whose they are is told by what stands beside them. */
const runs: Finder = (folded, text) =>
  longRuns(folded, text).filter(({ from, to }) => {
    const isDate = compactDate.test(folded.slice(from, to));
    return !isDate && !amount.test(folded.slice(to, to + 6)) && !paid.test(folded.slice(Math.max(0, from - 3), from));
  });

/** @returns the text with phones, accounts, numbers of people, orders and parcels, mail, street addresses and names at them hidden */
export function maskPrivate(text: string): string {
  const folded = fold(text);
  const kept = [...folded.matchAll(dates)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  const meets = (one: { from: number; to: number }, other: { from: number; to: number }): boolean =>
    one.from < other.to && other.from < one.to;
  const hits: Hit[] = [];
  for (const finder of [...finders, runs])
    for (const hit of finder(folded, text))
      if (!hits.some((one) => meets(one, hit)) && !kept.some((one) => one.from <= hit.from && meets(one, hit)))
        hits.push(hit);
  let masked = '';
  let at = 0;
  for (const { from, to, shown } of hits.toSorted((a, b) => a.from - b.from)) {
    masked += text.slice(at, from) + shown;
    at = to;
  }
  return masked + text.slice(at);
}
