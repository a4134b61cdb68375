/** What a device has to publish: all that the other devices' pages do not say already. */
import { covers, type Register, shown } from '../register';
import { settingOf } from '../settings';

type ById = ReadonlyMap<string, Register<unknown>>;

export interface Published {
  /** What the pages of all others say. */
  theirs: ById;
  /** What this device's pages say. */
  own: ById;
  /** What the pages of devices before this one, in the order of their names, say. */
  elders: ById;
}

/** A deletion travels so long, and longer only where a page still shows the phrase. ms */
const deletionsTravel = 180 * 24 * 3_600_000;

export interface Weighing {
  /** ms since the epoch */
  now: number;
  /** Phrase id → how often it was picked here. */
  uses: ReadonlyMap<string, number>;
}

/** @returns settings first, then what is pinned, then what is used most, then the newest: when not everything fits */
export function wantedOnPages(
  registers: readonly Register<unknown>[],
  published: Published,
  { now, uses }: Weighing,
): Register<unknown>[] {
  const { theirs, own, elders } = published;
  const wanted = registers.filter((register) => {
    if (isOldDeletion(register, now) && !theirs.has(register.id)) return false;
    if (!knows(theirs, register)) return true;
    // Two browsers that published the same: the elder one's page stays, or both would take theirs back.
    return knows(own, register) && !knows(elders, register);
  });
  const known = new Map(wanted.map((register) => [register.id, weightOf(register, uses)]));
  const weight = ({ id }: Register<unknown>): number => known.get(id) ?? 0;
  return wanted.sort((a, b) => weight(b) - weight(a) || timeOf(b) - timeOf(a) || (a.id < b.id ? -1 : 1));
}

export const knows = (pages: ById, register: Register<unknown>): boolean => {
  const known = pages.get(register.id);
  return known !== undefined && covers(known, register);
};

const timeOf = (register: Register<unknown>): number => register.versions[0]?.at ?? 0;

const isOldDeletion = (register: Register<unknown>, now: number): boolean =>
  shown(register) === null && now - timeOf(register) > deletionsTravel;

const isPinned = (register: Register<unknown>): boolean => {
  const value = shown(register);
  return typeof value === 'object' && value !== null && 'pinned' in value && value.pinned === true;
};

/** Above every use. */
const weights = { setting: 2000, pinned: 1000 } as const;

/** Uses count by doublings: a pick must not turn all pages over. */
function weightOf(register: Register<unknown>, uses: Weighing['uses']): number {
  if (settingOf(register.id) !== null) return weights.setting;
  const used = Math.floor(Math.log2(1 + (uses.get(register.id) ?? 0)));
  return (isPinned(register) ? weights.pinned : 0) + used;
}
