/** The library's database. Only the background opens it: elsewhere browsers may refuse (blocked third-party storage). */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FollowRecord } from '../core/follow-up/record';
import type { Register } from '../core/library/register';
import type { PickCount } from '../core/library/view';

/** Which wordings one buyer already got; the conversation is a fingerprint, not a name. */
interface Served {
  conversation: string;
  phrases: Record<string, number[]>;
  /** ms since the epoch */
  last: number;
}

/** This browser's identity and the counter of its changes. */
export interface Clock {
  device: string;
  count: number;
}

interface Schema extends DBSchema {
  registers: { key: string; value: Register<unknown> };
  picks: { key: string; value: PickCount };
  served: { key: string; value: Served; indexes: { last: number } };
  meta: { key: 'clock'; value: Clock };
  follow: { key: string; value: FollowRecord; indexes: { touched: number } };
}

export type Database = IDBPDatabase<Schema>;

const databaseName = 'tiexin';

/**
 * What each version of the database added, in order; its version is their number. A step that has been released stays
 * as it is: a change is one more step.
 */
const steps: readonly ((upgrading: Database, newDevice: () => string) => void)[] = [
  (upgrading, newDevice) => {
    upgrading.createObjectStore('registers', { keyPath: 'id' });
    upgrading.createObjectStore('picks', { keyPath: 'phrase' });
    upgrading.createObjectStore('served', { keyPath: 'conversation' }).createIndex('last', 'last');
    void upgrading.createObjectStore('meta').put({ device: newDevice(), count: 0 }, 'clock');
  },
  (upgrading) =>
    void upgrading.createObjectStore('follow', { keyPath: 'conversation' }).createIndex('touched', 'touched'),
];

/**
 * @param newDevice makes this browser's id on first use
 * @throws the browser's error; {@link faultOf} names it. A database of a newer version is refused and stays as it is.
 */
export const openDatabase = (newDevice: () => string): Promise<Database> =>
  openDB<Schema>(databaseName, steps.length, {
    upgrade(upgrading, from) {
      for (const step of steps.slice(from)) step(upgrading, newDevice);
    },
    blocking: (_current, _next, event) => {
      // A newer version of us wants in: give way at once, or its upgrade waits for ever.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });

/** @returns which fault an error of {@link openDatabase} means */
export function faultOf(error: unknown): 'newer_version' | 'blocked' | 'broken' {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return 'newer_version';
  return name === 'UnknownError' || name === 'SecurityError' ? 'blocked' : 'broken';
}
