/** What the shop did already: urging and news of orders. */
import type { Deed, FollowRecord, OrderWatch } from './record';
import type { Turn } from './sighting';

/** More than a day of one conversation. */
const keptDeeds = 40;

const isDeed = (act: string): act is Deed['act'] => ['urge', 'check', 'shipped', 'delay'].includes(act);

/** @returns the deeds with those of one more turn of the shop's */
export const withDeedsOf = (deeds: readonly Deed[], { acts }: Turn, at: number, answers: boolean): Deed[] =>
  [...deeds, ...acts.filter(isDeed).map((act) => ({ act, at, answers, heard: false }))].slice(-keptDeeds);

/** What was urged for one thing: when, and whether the buyer has answered it. */
export interface Urged {
  times: number[];
  answered: boolean;
}

const urgedIn = (deeds: readonly Deed[]): Urged => ({
  times: deeds.map(({ at }) => at),
  answered: deeds.some(({ heard }) => heard),
});

/** Who has two unpaid orders hears it for both. */
export const urgedFor = ({ deeds }: FollowRecord, { counts }: OrderWatch): Urged =>
  urgedIn(deeds.filter(({ act, at }) => act === 'urge' && at >= counts));

export const urgedToOrder = ({ deeds }: FollowRecord, since: number): Urged =>
  urgedIn(deeds.filter(({ act, at, answers }) => act === 'urge' && at >= since && !answers));

/** @returns whether the shop has told that of this order */
export const hasTold = ({ deeds }: FollowRecord, { counts }: OrderWatch, what: Deed['act']): boolean =>
  deeds.some(({ act, at }) => act === what && at >= counts);
