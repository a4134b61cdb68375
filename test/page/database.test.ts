import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openDatabase } from '../../lib/platform/database';

/** As the first version made it, with something in it. */
async function firstVersion(): Promise<void> {
  const first = await openDB('tiexin', 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore('registers', { keyPath: 'id' });
      upgrading.createObjectStore('picks', { keyPath: 'phrase' });
      upgrading.createObjectStore('served', { keyPath: 'conversation' }).createIndex('last', 'last');
      upgrading.createObjectStore('meta');
    },
  });
  await first.put('meta', { device: 'old', count: 41 }, 'clock');
  await first.put('picks', { phrase: 's.ship', uses: 3, last: 5 });
  first.close();
}

test('a database of an older version gets what is new, keeps what it holds, and stays the same browser', async () => {
  await firstVersion();
  const database = await openDatabase(() => 'new');
  expect(await database.get('meta', 'clock')).toEqual({ device: 'old', count: 41 });
  expect(await database.getAll('picks')).toEqual([{ phrase: 's.ship', uses: 3, last: 5 }]);
  expect(await database.getAll('follow')).toEqual([]);
  database.close();
});

test('a new one has the same shape as one that was upgraded', async () => {
  const shapeOf = async () => {
    const database = await openDatabase(() => 'd1');
    const stores = [...database.objectStoreNames];
    database.close();
    return stores;
  };
  const fresh = await shapeOf();
  indexedDB = new IDBFactory();
  await firstVersion();
  expect(await shapeOf()).toEqual(fresh);
});
