/**
 * A multi-value register: what several devices wrote under one id, without a server to say who was first.
 * Merging is commutative, associative and idempotent (proved by test/core/register.test.ts); two edits that did not
 * know of each other are both kept, and a deletion is a version like any other, never an absence.
 */
import * as v from 'valibot';

/** One thing written by one device. `value` null is a deletion. */
export interface Version<T> {
  device: string;
  /** Counts the changes of this device, from 1. */
  count: number;
  /** When, ms since the epoch by that device's clock: decides only what is shown first. */
  at: number;
  value: T | null;
}

export interface Register<T> {
  id: string;
  /** What no later edit has replaced; more than one only after concurrent edits. */
  versions: Version<T>[];
  /** The highest count seen of each device: a version at or below it that is not listed has been replaced. */
  seen: Record<string, number>;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The schema of a register whose values fit `value`. */
export const registerSchema = <T extends v.GenericSchema>(value: T) =>
  v.object({
    id: v.string(),
    versions: v.array(
      v.object({ device: v.string(), count, at: v.pipe(v.number(), v.safeInteger()), value: v.nullable(value) }),
    ),
    seen: v.record(v.string(), count),
  });

/** What a version is known by: `<device>.<count>`. */
export const dotOf = ({ device, count }: Pick<Version<unknown>, 'device' | 'count'>): string => `${device}.${count}`;

/**
 * @param known the versions that the writer had before his eyes; null for all. Texts that he did not see are kept beside his
 * @returns the register after one edit, which replaces everything that its writer knew of
 */
export function edit<T>(
  id: string,
  before: Register<T> | undefined,
  version: Version<T>,
  known: readonly string[] | null = null,
): Register<T> {
  const unseen = known
    ? (before?.versions ?? []).filter((one) => one.value !== null && !known.includes(dotOf(one)))
    : [];
  return {
    id,
    versions: [version, ...unseen].sort(newestFirst),
    seen: { ...before?.seen, [version.device]: version.count },
  };
}

/** @returns both registers' knowledge in one; they must have the same id */
export function merge<T>(a: Register<T>, b: Register<T>): Register<T> {
  const seen = { ...a.seen };
  for (const [device, count] of Object.entries(b.seen)) seen[device] = Math.max(seen[device] ?? 0, count);
  // Where both have a version, a's own stays: reading a page may order the fields of a value otherwise.
  const kept = [
    ...b.versions.filter((version) => lives(version, a)),
    ...a.versions.filter((version) => lives(version, b)),
  ];
  const unique = new Map(kept.map((version) => [`${version.device} ${version.count}`, version]));
  return { id: a.id, versions: [...unique.values()].sort(newestFirst), seen };
}

/** @returns whether everything `b` knows is known to `a`, so that `b` adds nothing */
export const covers = <T>(a: Register<T>, b: Register<T>): boolean =>
  Object.entries(b.seen).every(([device, count]) => (a.seen[device] ?? 0) >= count);

/** What is shown: the newest version that is not a deletion, since an edit beats a concurrent deletion. */
export const shown = <T>(register: Register<T>): T | null =>
  register.versions.find((version) => version.value !== null)?.value ?? null;

/** The other texts that concurrent edits left, newest first. */
export const others = <T>(register: Register<T>): T[] =>
  register.versions.flatMap(({ value }) => (value === null ? [] : [value])).slice(1);

const lives = <T>(version: Version<T>, other: Register<T>): boolean =>
  (other.seen[version.device] ?? 0) < version.count ||
  other.versions.some((same) => same.device === version.device && same.count === version.count);

const newestFirst = <T>(a: Version<T>, b: Version<T>): number =>
  b.at - a.at || (a.device < b.device ? -1 : a.device > b.device ? 1 : b.count - a.count);
