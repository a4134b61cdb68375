/**
 * The browsers' sync as it behaves: one cloud, a local copy at each device, keys that arrive singly, late, in any order and
 * more than once, writes that are refused, a first sync that drops what the cloud lacks, an uninstall that clears all.
 */
import { areaLimit, itemBytes } from '../../lib/core/library/pages';
import type { Area } from '../../lib/platform/areas';
import type { Dice } from './dice';

type Items = Map<string, unknown>;

export interface DeviceArea extends Area {
  /** Keys written here that the cloud has not got. */
  dirty: Set<string>;
  items: Items;
}

/** @param refuses how many writes of 100 the browser refuses; nothing is written then */
export function deviceArea(dice: Dice, refuses: () => number, quota: number): DeviceArea {
  const items: Items = new Map();
  const dirty = new Set<string>();
  const change = (entries: [string, unknown][]): void => {
    for (const [key, value] of entries) {
      if (value === undefined) items.delete(key);
      else items.set(key, value);
      dirty.add(key);
    }
  };
  return {
    items,
    dirty,
    read: () => Promise.resolve(Object.fromEntries(items)),
    write(given) {
      const after = new Map([...items, ...Object.entries(given)]);
      let bytes = 0;
      for (const [key, value] of after) bytes += itemBytes(key, value);
      if (dice.percent(refuses()) || bytes > Math.min(quota, areaLimit))
        return Promise.reject(new Error('QUOTA_BYTES or MAX_WRITE_OPERATIONS_PER_MINUTE'));
      change(Object.entries(given));
      return Promise.resolve();
    },
    remove(keys) {
      change(keys.map((key) => [key, undefined]));
      return Promise.resolve();
    },
  };
}

/** Some of what differs crosses, each key by itself; where both sides changed one, either may win. */
export function cross(cloud: Items, { items, dirty }: DeviceArea, dice: Dice, share: number): void {
  const keys = new Set([...cloud.keys(), ...items.keys(), ...dirty]);
  for (const key of dice.shuffled([...keys])) {
    if (!dice.percent(share)) continue;
    const up = dirty.has(key) && (!dice.percent(20) || cloud.get(key) === undefined || share === 100);
    copy(up ? items : cloud, up ? cloud : items, key);
    dirty.delete(key);
  }
}

/** Chromium's first sync: the cloud's items replace the local ones, and local ones that it lacks go. */
export function firstSync(cloud: Items, { items, dirty }: DeviceArea): void {
  items.clear();
  dirty.clear();
  for (const [key, value] of cloud) items.set(key, value);
}

function copy(from: Items, to: Items, key: string): void {
  const value = from.get(key);
  if (value === undefined) to.delete(key);
  else to.set(key, value);
}
