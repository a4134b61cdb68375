/** A database of every version we ever had is opened with all that is in it, and nobody waits for ever. */
import { expect, test } from 'vitest';
import { openDatabase } from '../../lib/platform/database';
import { schemaSteps } from '../../lib/platform/schema';
import { databaseStore } from '../../lib/platform/store';

const versions = schemaSteps.map((_, at) => at + 1);
const register = { id: 'd1.1', versions: [{ device: 'd1', count: 1, at: 5, value: null }], seen: { d1: 1 } };

const openOld = (version: number, closed?: () => void) =>
  openDatabase({ newDevice: () => 'd1', steps: schemaSteps.slice(0, version), ...(closed && { closed }) });

test.each(versions)('one made by the steps of version %i keeps its content and takes changes', async (version) => {
  const old = await openOld(version);
  await old.put('registers', register);
  await old.put('picks', { phrase: 'd1.1', uses: 3, last: 7 });
  await old.put('meta', { device: 'd1', count: 1 }, 'clock');
  old.close();
  const database = await openDatabase({ newDevice: () => 'd2' });
  expect(database.version).toBe(schemaSteps.length);
  const store = databaseStore(database);
  expect([await store.registers(), await store.picks()]).toEqual([[register], [{ phrase: 'd1.1', uses: 3, last: 7 }]]);
  const { ids } = await store.change([{ id: null, make: (id) => ({ ...register, id }) }]);
  expect(ids).toEqual(['d1.2']);
  database.close();
});

test.each(versions.slice(0, -1))('a tab still open with version %i gives way', async (version) => {
  let told = 0;
  await openOld(version, () => told++);
  const database = await openDatabase({ newDevice: () => 'd2' });
  expect([database.version, told]).toEqual([schemaSteps.length, 1]);
  database.close();
});

test('a change that fails half-way leaves nothing', async () => {
  const store = databaseStore(await openDatabase({ newDevice: () => 'd1' }));
  const fails = () => {
    throw new Error('half-way');
  };
  const fine = { id: null, make: (id: string) => ({ ...register, id }) };
  await expect(store.change([fine, { id: null, make: fails }])).rejects.toThrow('half-way');
  expect([await store.registers(), (await store.clock()).count]).toEqual([[], 0]);
});

test('a new one has the same shape as one that was upgraded', async () => {
  const shapeOf = async (version: number) => {
    indexedDB = new IDBFactory();
    if (version > 0) (await openOld(version)).close();
    const database = await openDatabase({ newDevice: () => 'd1' });
    const shape = [...database.objectStoreNames].map((name) => {
      const { keyPath, indexNames } = database.transaction(name).objectStore(name);
      return [name, keyPath, ...indexNames];
    });
    database.close();
    return shape;
  };
  const fresh = await shapeOf(0);
  for (const version of versions) expect(await shapeOf(version)).toEqual(fresh);
});
