/** How long things may take: the agent's choice in minutes, by shop and by marketplace, and what holds without one. */
import * as v from 'valibot';
import { fold } from '../text/fold';

/** Minutes. From product research: first answer, 催拍, 催付 and once more; how soon 稍等 and 核实后回复 must be kept. */
const defaultMinutes = {
  firstAnswer: 5,
  orderNudge: 5,
  payNudge: 15,
  /** The second urging comes within this time after the first, or not at all. */
  again: 30,
  soon: 5,
  later: 30,
  snooze: 10,
} as const;

export type LimitName = keyof typeof defaultMinutes;

export const limitNames = Object.keys(defaultMinutes) as LimitName[]; // Object.keys forgets the keys' type

/** A second at the least, for trying out; a week at the most. Minutes. */
const shortest = 0.01;
const longest = 7 * 24 * 60;
const minutes = v.exactOptional(v.pipe(v.number(), v.minValue(shortest), v.maxValue(longest)));

const chosenSchema = v.object(
  Object.fromEntries(limitNames.map((name) => [name, minutes])) as { [name in LimitName]: typeof minutes }, // fromEntries forgets the keys
);

export type ChosenMinutes = v.InferOutput<typeof chosenSchema>;

export const timeSchema = v.object({
  /** Only what the agent chose; the rest follows the defaults of the version at work. */
  minutes: v.optional(chosenSchema, {}),
  /** Site id → the same, for this marketplace only. */
  sites: v.optional(v.record(v.string(), chosenSchema), {}),
  /** Whether the browser tells of what has fallen due; needs a permission that is asked for then. */
  notify: v.optional(v.boolean(), false),
});

export type TimeSettings = v.InferOutput<typeof timeSchema>;

/**
 * Within how many minutes marketplaces want a first answer, as their response rates count it. From general knowledge,
 * 2026-11: not compared with a rule's text yet, so what the agent chose for the site comes first.
 */
const platformAnswer: Readonly<Record<string, number>> = { pdd: 3, feige: 3, kuaishou: 3, jd: 0.5 };

/** All in ms. */
export type Limits = { readonly [name in LimitName | 'shipWithin']: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const usualShipping = 48 * hour;
const term = /(\d{1,3})\s?个?\s?(小时|h|工作[日天]|business days?|working days?|天|日|d)/;

/** @param text of the shop's profile: 48小时内, 1-2天, 当天. @returns ms; 48 hours when no time stands there */
function shippingTerm(text: string): number {
  const folded = fold(text);
  const [, count, unit = ''] = term.exec(folded) ?? [];
  if (count === undefined) return /当[天日]|same.day/.test(folded) ? day : usualShipping;
  return Number(count) * (/^(?:小时|h)/.test(unit) ? hour : day);
}

export type Minutes = { readonly [name in LimitName]: number };

/** Longer hosts are cut. UTF-16 code units */
const longestPlace = 40;

/** @returns under what limits and reminders are kept: the marketplace, or the host where a chat without one was allowed */
export const placeFor = (site: { id: string } | null, host: string | null): string =>
  (site?.id ?? host ?? '').slice(0, longestPlace);

/** @param site null for everywhere. @returns what holds where the agent chose nothing of their own */
export function inheritedMinutes({ minutes: chosen }: TimeSettings, site: string | null): Minutes {
  if (site === null) return defaultMinutes;
  const everywhere = { ...defaultMinutes, ...chosen };
  const platform = platformAnswer[site] ?? Number.POSITIVE_INFINITY;
  return { ...everywhere, firstAnswer: Math.min(everywhere.firstAnswer, platform) };
}

/** @param text as typed. @returns minutes, null for nothing, undefined for what is no time */
export function parseMinutes(text: string): number | null | undefined {
  const typed = text.trim().replace(/\s*(?:分钟|分鐘|min)$/, '');
  if (typed === '') return null;
  const amount = /^\d{1,5}(?:[.．]\d{1,2})?$/.test(typed) ? Number(typed.replace('．', '.')) : Number.NaN;
  return amount >= shortest && amount <= longest ? amount : undefined;
}

/**
 * @param site id of the marketplace
 * @param shipHours of the shop's profile, as written
 */
export function limitsFor(time: TimeSettings, site: string, shipHours = ''): Limits {
  const chosen: Minutes = { ...inheritedMinutes(time, site), ...time.sites[site] };
  const ms = Object.fromEntries(limitNames.map((name) => [name, chosen[name] * minute])) as {
    [name in LimitName]: number; // fromEntries forgets the keys
  };
  return { ...ms, shipWithin: shippingTerm(shipHours) };
}
