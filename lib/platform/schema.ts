/** The shape of the library's database, and the steps that led to it: one a version. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { FollowRecord } from '../core/follow-up/record';
import type { PastVersion, Trashed } from '../core/library/past';
import type { NewPicture } from '../core/library/picture';
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

/** A change that was asked for with a token: whoever did not hear the answer asks again, and it is not made twice. */
interface Done {
  token: string;
  ids: string[];
  /** What the history knows the change by; for a pick, where the count stood. */
  batch: number;
}

/** A row of the history; `batch` stands beside the change it belongs to, so that it can be an index. */
interface PastRow extends PastVersion {
  batch?: number;
}

/** A phrase's picture; the store gives the id. */
interface PictureRow extends Omit<NewPicture, 'data'> {
  id?: number;
  phrase: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface Schema extends DBSchema {
  registers: { key: string; value: Register<unknown> };
  picks: { key: string; value: PickCount };
  served: { key: string; value: Served; indexes: { last: number } };
  meta: { key: 'clock'; value: Clock };
  follow: { key: string; value: FollowRecord; indexes: { touched: number } };
  /** Keys count upwards: later rows have higher ones. */
  history: { key: number; value: PastRow; indexes: { phrase: string; batch: number } };
  pictures: { key: number; value: PictureRow; indexes: { phrase: string } };
  trash: { key: string; value: Trashed; indexes: { removed: number } };
  done: { key: string; value: Done; indexes: { batch: number } };
}

export type Database = IDBPDatabase<Schema>;

export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Brings a database from one version to the next. A step that was released is never changed: a new one follows it. */
export type SchemaStep = (database: Database, newDevice: () => string, upgrade: Upgrade) => Promise<void> | void;

export const schemaSteps: readonly SchemaStep[] = [
  async (database, newDevice) => {
    database.createObjectStore('registers', { keyPath: 'id' });
    database.createObjectStore('picks', { keyPath: 'phrase' });
    database.createObjectStore('served', { keyPath: 'conversation' }).createIndex('last', 'last');
    await database.createObjectStore('meta').put({ device: newDevice(), count: 0 }, 'clock');
  },
  (database) => {
    database.createObjectStore('follow', { keyPath: 'conversation' }).createIndex('touched', 'touched');
  },
  (database) => {
    const history = database.createObjectStore('history', { autoIncrement: true });
    history.createIndex('phrase', 'phrase');
    history.createIndex('batch', 'batch');
    database.createObjectStore('trash', { keyPath: 'id' }).createIndex('removed', 'removed');
  },
  (database) => {
    database.createObjectStore('done', { keyPath: 'token' }).createIndex('batch', 'batch');
  },
  (database) => {
    database.createObjectStore('pictures', { keyPath: 'id', autoIncrement: true }).createIndex('phrase', 'phrase');
  },
];
