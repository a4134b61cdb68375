/** Copies of the library in the browser's local storage, for the day the database is lost: the last three days with changes. */
import * as v from 'valibot';
import { readPage, seal } from '../core/library/pages';
import type { Register } from '../core/library/register';
import type { Area } from '../platform/areas';
import { checkRegister } from './registers';

/** Which copy is of which day, newest first. Days since the epoch. */
const listKey = 'snapshots';
const listSchema = v.array(v.object({ day: v.number(), slot: v.picklist([0, 1, 2]) }));
type Kept = v.InferOutput<typeof listSchema>;

const slots = [0, 1, 2] as const;
const slotKey = (slot: number): string => `snapshot.${slot}`;

const dayLength = 24 * 3_600_000;

/** Beyond this many registers a copy takes the browser seconds: the day's copy is then renewed less often. */
const large = 5000;
const largePause = 10 * 60_000;

export interface Snapshots {
  /** Writes today's copy anew, if the library changed since; those of the two days before stay. */
  keep: (registers: readonly Register<unknown>[]) => Promise<void>;
}

async function keptIn(area: Area): Promise<Kept> {
  const list = v.safeParse(listSchema, (await area.read([listKey]))[listKey]);
  return list.success ? list.output : [];
}

/** @param now ms since the epoch */
export function createSnapshots(area: Area, now: () => number): Snapshots {
  let last: { registers: readonly Register<unknown>[]; at: number } | null = null;
  const isSame = (registers: readonly Register<unknown>[]): boolean =>
    last?.registers.length === registers.length && registers.every((one, at) => one === last?.registers[at]);

  return {
    async keep(registers) {
      if (isSame(registers)) return;
      if (last && registers.length > large && now() - last.at < largePause) return;
      const day = Math.floor(now() / dayLength);
      const kept = await keptIn(area);
      const [newest] = kept;
      const oldest = kept.length < slots.length ? undefined : kept.at(-1)?.slot;
      const free = slots.find((slot) => !kept.some((one) => one.slot === slot));
      const slot = newest?.day === day ? newest.slot : (free ?? oldest ?? 0);
      const list = [{ day, slot }, ...kept.filter((one) => one.slot !== slot)];
      await area.write({ [slotKey(slot)]: seal(registers), [listKey]: list });
      last = { registers, at: now() };
    },
  };
}

/** @returns the newest copy that is whole; [] when there is none */
export async function readSnapshot(area: Area): Promise<Register<unknown>[]> {
  for (const { slot } of await keptIn(area)) {
    const key = slotKey(slot);
    const page = readPage((await area.read([key]))[key], checkRegister);
    if (!('fault' in page)) return page.registers;
  }
  return [];
}
