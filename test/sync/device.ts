/** One of the agent's browsers in a simulated history: a store in memory, an area of its own, a clock that may be wrong. */
import { type Courier, type CourierMeans, createCourier } from '../../lib/app/courier';
import { seal, type Seal } from '../../lib/core/library/pages';
import { edit, merge, type Register } from '../../lib/core/library/register';
import { stamp } from '../../lib/core/library/sync/stamp';
import { aPhrase } from '../core/a-phrase';
import { type DeviceArea, deviceArea } from './cloud';
import type { Dice } from './dice';

/** One edit as it was made, with all that its writer had read of the phrase. */
export interface Edit {
  id: string;
  device: string;
  count: number;
  knew: Record<string, number>;
}

export interface Device {
  name: string;
  registers: Map<string, Register<unknown>>;
  area: DeviceArea;
  courier: Courier;
  /** A new phrase, a change or a deletion. */
  write: (id: string | null, text: string | null) => Edit;
}

interface Circumstances {
  dice: Dice;
  /** The true time, ms. */
  time: () => number;
  /** How many writes of 100 are refused now. */
  refuses: () => number;
  /** Of the whole area, bytes. */
  quota: number;
  sealing?: Seal;
}

export function createDevice(name: string, { dice, time, refuses, quota, sealing = seal }: Circumstances): Device {
  const registers = new Map<string, Register<unknown>>();
  const area = deviceArea(dice, refuses, quota);
  const skew = (dice.below(2001) - 1000) * 1000;
  const now = (): number => time() + skew;
  let count = 0;
  const store: CourierMeans['store'] = {
    picks: () => Promise.resolve([]),
    clock: () => Promise.resolve({ device: name, count }),
    registers: () => Promise.resolve([...registers.values()]),
    join(incoming) {
      let changed = 0;
      for (const register of incoming) {
        const before = registers.get(register.id);
        const joined = before ? merge(before, register) : register;
        if (JSON.stringify(joined) !== JSON.stringify(before)) changed++;
        registers.set(register.id, joined);
      }
      return Promise.resolve(changed);
    },
  };
  return {
    name,
    registers,
    area,
    courier: createCourier({ store, area, builtIn: 1000, now, seal: sealing }),
    write(given, text) {
      count++;
      const id = given ?? `${name}.${count}`;
      const before = registers.get(id);
      const value = text === null ? null : aPhrase({ id, title: text, variants: [text] });
      registers.set(id, edit(id, before, { device: name, count, at: stamp(now(), before), value }));
      return { id, device: name, count, knew: { ...before?.seen } };
    },
  };
}
