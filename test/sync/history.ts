/** A random life of an agent's browsers, and what it cost. */
import type { Seal } from '../../lib/core/library/pages';
import type { Register } from '../../lib/core/library/register';
import { readUnion } from '../../lib/app/registers';
import { cross, firstSync } from './cloud';
import { createDevice, type Device, type Edit } from './device';
import { createDice } from './dice';

export interface Outcome {
  seed: number;
  edits: number;
  /** Edits that must have survived and did not. */
  lost: Edit[];
  /** Whether all living devices, and a new one that reads the cloud, have the same. */
  converged: boolean;
}

/** Rounds in which everything arrives, at the end: more than any history needs to settle. */
const settling = 6;

/**
 * Two to four devices, 10 to 40 steps, in every tenth history 40 to 120: edits, exchanges between which a worker may die, keys that cross singly, refused
 * writes, clocks wrong by up to 1,000 s, devices that join late, die or are uninstalled.
 * @returns an edit counts as lost when its device lives, or when it had reached the cloud or a living device, and neither
 * it nor an edit that knew it is left
 */
export async function runHistory(seed: number, sealing?: Seal): Promise<Outcome> {
  const dice = createDice(seed);
  const cloud = new Map<string, unknown>();
  let time = 1_750_000_000_000;
  let refusing = 12;
  let made = 0;
  const join = (): Device => {
    const device = createDevice(`d${made++}`, {
      dice,
      time: () => time,
      refuses: () => refusing,
      quota: 102_400,
      ...(sealing && { sealing }),
    });
    firstSync(cloud, device.area);
    return device;
  };
  const living = Array.from({ length: 2 + dice.below(2) }, join);
  const edits: Edit[] = [];
  /** Edits of devices that are gone, by what the cloud had of them. */
  const uploaded: Edit[] = [];
  const one = (): Device => living[dice.below(living.length)] ?? join();
  const exchange = ({ courier }: Device): Promise<unknown> => courier.exchange('take').catch(() => null);

  const inCloud = () => readUnion(Object.fromEntries(cloud), () => true).registers;

  const leave = (device: Device, wipes: boolean): void => {
    living.splice(living.indexOf(device), 1);
    uploaded.push(...edits.filter((edit) => edit.device === device.name));
    if (wipes) cloud.clear();
    const known = inCloud();
    const held = (edit: Edit) => living.some(({ registers }) => knows(registers.get(edit.id), edit));
    // What only the device had that is gone, and what only the cleared cloud had, nobody could save.
    const excused = (edit: Edit) => wipes || knows(device.registers.get(edit.id), edit);
    const due = uploaded.filter((edit) => knows(known.get(edit.id), edit) || held(edit) || !excused(edit));
    uploaded.splice(0, uploaded.length, ...due);
  };

  for (let step = seed % 10 === 0 ? 40 + dice.below(81) : 10 + dice.below(31); step > 0; step--) {
    time += dice.below(600_000);
    const device = one();
    const kind = dice.below(100);
    if (kind < 38) {
      const id = dice.percent(35) ? null : (dice.shuffled([...device.registers.keys(), 's.ship', 's.size'])[0] ?? null);
      edits.push(device.write(id, dice.percent(15) ? null : `第${edits.length}版`));
    } else if (kind < 66) await exchange(device);
    else if (kind < 95) cross(cloud, device.area, dice, 60);
    else if (kind < 97 && living.length < 4) living.push(join());
    else if (living.length > 1) leave(device, dice.percent(30));
  }

  refusing = 0;
  for (let round = 0; round < settling; round++) {
    const before = new Map(cloud);
    const still = living.every(({ area }) => same(area.items, cloud));
    for (const device of living) {
      await exchange(device);
      cross(cloud, device.area, dice, 100);
    }
    if (still && same(before, cloud)) break;
  }
  const names = new Set(living.map(({ name }) => name));
  const due = [...edits.filter(({ device }) => names.has(device)), ...uploaded];
  const end = living[0]?.registers ?? new Map<string, Register<unknown>>();
  return {
    seed,
    edits: edits.length,
    lost: due.filter((edit) => !survives(end.get(edit.id), edit, edits)),
    converged: new Set([...living.map(({ registers }) => registers), inCloud()].map(contentOf)).size === 1,
  };
}

const same = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

const knows = (register: Register<unknown> | undefined, { device, count }: Edit): boolean =>
  (register?.seen[device] ?? 0) >= count;

/** It is there, or an edit that had read it is known. */
const survives = (register: Register<unknown> | undefined, edit: Edit, edits: readonly Edit[]): boolean =>
  (register?.versions ?? []).some(({ device, count }) => device === edit.device && count === edit.count) ||
  edits.some((later) => later.id === edit.id && (later.knew[edit.device] ?? 0) >= edit.count && knows(register, later));

const contentOf = (registers: ReadonlyMap<string, Register<unknown>>): string =>
  JSON.stringify(
    [...registers.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, versions, seen }) => [
        id,
        versions.map(({ device, count, at }) => [device, count, at]),
        Object.entries(seen).sort(),
      ]),
  );
