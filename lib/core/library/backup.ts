/** What a backup holds besides phrases and settings: other versions, counts of use, and this machine's own arrangements. */
import * as v from 'valibot';
import { readView, type View } from '../model/view';
import { type TaughtPage, taughtPages } from '../shape/taught';
import { type Phrase, phraseSchema } from './phrase';
import type { PickCount } from './view';

/** Belongs to one computer: another one may have another screen, and other chats. */
export interface Machine {
  view: View;
  taught: TaughtPage[];
}

/** By the id of the phrase beside which they stand, newest first. */
export type OtherVersions = Record<string, Phrase[]>;

export interface Besides {
  others: OtherVersions;
  picks: PickCount[];
  /** Null in backups older than version 2. */
  machine: Machine | null;
}

export const nothingBesides: Besides = { others: {}, picks: [], machine: null };

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** How often phrases were used: a row a phrase. */
export const picksSchema = v.array(
  v.object({ phrase: phraseSchema.entries.id, uses: v.pipe(v.number(), v.safeInteger()), last: time }),
);

const outline = v.object({
  others: v.fallback(v.record(v.string(), v.array(v.unknown())), {}),
  picks: v.fallback(v.array(v.unknown()), []),
  machine: v.fallback(v.nullable(v.object({ view: v.unknown(), taught: v.unknown() })), null),
});

/** @returns what can be read of a backup's parts; what can't is left out */
export function readBesides(tree: unknown): Besides {
  const given = v.safeParse(outline, tree);
  if (!given.success) return nothingBesides;
  const { others, picks, machine } = given.output;
  return {
    others: Object.fromEntries(
      Object.entries(others).flatMap(([id, versions]) => {
        const read = versions.filter((one): one is Phrase => v.is(phraseSchema, one));
        return read.length > 0 ? [[id, read]] : [];
      }),
    ),
    picks: picks.filter((one): one is PickCount => v.is(picksSchema.item, one) && one.uses > 0),
    machine: machine && { view: readView(machine.view), taught: taughtPages(machine.taught) },
  };
}

/** @returns how many uses the backup knows of beyond those that are known here; a phrase's last use is the later one */
export function newPicks(here: readonly PickCount[], given: readonly PickCount[]): PickCount[] {
  const known = new Map(here.map((one) => [one.phrase, one]));
  return given.flatMap(({ phrase, uses, last }) => {
    const before = known.get(phrase);
    const more = uses - (before?.uses ?? 0);
    return more > 0 ? [{ phrase, uses: more, last: Math.max(last, before?.last ?? 0) }] : [];
  });
}
