import { describe, expect, test } from 'vitest';
import { readSaved } from '../../lib/app/saved';
import { readSnapshot } from '../../lib/app/snapshot';
import { openDatabase } from '../../lib/platform/database';
import { databaseStore } from '../../lib/platform/store';
import { aBrowser, meet, memoryArea, roomyArea } from './a-browser';

const aStore = async () => databaseStore(await openDatabase({ newDevice: () => 'd1' }));

describe('a disk that is full', () => {
  const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));

  test('the copies that can’t be written are told, phrases travel all the same, and the next copy clears it', async () => {
    const [synced, local] = [memoryArea(), roomyArea()];
    let isFull = true;
    const narrow = { ...local, write: (items: Record<string, unknown>) => (isFull ? full() : local.write(items)) };
    const browser = await aBrowser({ synced, local: narrow });
    await browser.save({ title: '包邮说明' });
    await meet(browser);
    expect((await browser.view()).health).toMatchObject({ copyFailed: true, syncFault: null, unsynced: [] });
    expect(Object.keys(synced.items)).toEqual(['p.d1.0']);
    isFull = false;
    await browser.save({ title: '退货说明' });
    await meet(browser);
    expect((await browser.view()).health.copyFailed).toBe(false);
    expect((await readSnapshot(local)).length).toBe(2);
  });

  test('what was written but can’t be announced is saved, once, and not called a failure', async () => {
    const browser = await aBrowser({ changed: full });
    await browser.save({ title: '包邮说明' });
    await browser.handlers.changeSettings({ settings: { theme: 'dark' } });
    const { phrases, settings } = await browser.view();
    expect(phrases.filter(({ title }) => title === '包邮说明')).toHaveLength(1);
    expect(settings.theme).toBe('dark');
  });

  test('a round that the database refuses is told, and the next one takes in what came', async () => {
    const synced = memoryArea();
    const other = await aBrowser({ device: 'd2', synced });
    await other.save({ title: '包邮说明' });
    await meet(other);
    const store = await aStore();
    let isFull = true;
    const browser = await aBrowser({
      synced,
      store: { ...store, join: (registers) => (isFull ? full() : store.join(registers)) },
    });
    await browser.sync();
    expect((await browser.view()).health.syncFault).toBe('refused');
    isFull = false;
    await browser.sync();
    expect((await browser.view()).health.syncFault).toBeNull();
    expect(await browser.titles()).toContain('包邮说明');
  });

  test('what can be read is the copy and the published pages together, and the copy alone when sync fails, too', async () => {
    const [local, synced] = [roomyArea(), memoryArea()];
    const browser = await aBrowser({ local, synced });
    const kept = await browser.save({ title: '包邮说明' });
    await meet(browser);
    const lost = { ...memoryArea(), read: full };
    const ids = async (of: typeof synced) => (await readSaved(local, of)).map(({ id }) => id);
    expect(await ids(synced)).toEqual([kept]);
    expect(await ids(lost)).toEqual([kept]);
    expect((await readSaved(memoryArea(), synced)).map(({ id }) => id)).toEqual([kept]);
  });
});
