import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { checksum } from '../../lib/core/text/checksum';
import { faultOf, openDatabase } from '../../lib/platform/database';
import { readOnlyStore } from '../../lib/platform/store';
import { aBrowser, meet, memoryArea, roomyArea } from './a-browser';

describe('pages that we cannot read', () => {
  test.each([
    ['in a newer format', '9.abc.whatever', 'newer_format'],
    ['damaged on the way', `1.00000000.[{"id":"x"}]`, 'damaged'],
    ['with something that is no phrase', `1.${checksum('[{"id":"x"}]')}.[{"id":"x"}]`, 'damaged'],
  ])('%s: left alone, reported, and no hindrance', async (_name, page, fault) => {
    const synced = memoryArea();
    synced.items = { 'p.d9.0': page };
    const browser = await aBrowser({ synced });
    await browser.save({ title: '包邮说明' });
    await meet(browser);
    expect(synced.items['p.d9.0']).toBe(page);
    expect(Object.keys(synced.items)).toContain('p.d1.0');
    expect((await browser.view()).health).toMatchObject({ syncFault: fault, unsynced: [] });
  });

  test('keys that are not ours are left alone', async () => {
    const synced = memoryArea();
    synced.items = { other: [1, 2] };
    const browser = await aBrowser({ synced });
    await browser.save({ title: '包邮说明' });
    await meet(browser);
    expect(synced.items['other']).toEqual([1, 2]);
  });

  test('one’s own damaged page is written anew', async () => {
    const synced = memoryArea();
    const browser = await aBrowser({ synced });
    await browser.save({ title: '包邮说明' });
    await meet(browser);
    const before = synced.items['p.d1.0'];
    synced.items = { 'p.d1.0': 'torn' };
    await meet(browser);
    expect(synced.items).toEqual({ 'p.d1.0': before });
    expect((await browser.view()).health.syncFault).toBeNull();
  });
});

/** Text that can't be written shorter. */
const noise = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) =>
    String.fromCharCode(0x4e00 + (parseInt(checksum(`${seed} ${at}`).slice(0, 4), 16) % 8000)),
  ).join('');

describe('an area that does not take everything', () => {
  test('a refused write is reported, and travels when the area takes it again', async () => {
    const synced = memoryArea();
    let refuses = true;
    const moody = {
      ...synced,
      write: (items: Record<string, unknown>) =>
        refuses ? Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE')) : synced.write(items),
    };
    const browser = await aBrowser({ synced: moody });
    const id = await browser.save({ title: '包邮说明' });
    await meet(browser);
    expect((await browser.view()).health).toMatchObject({ syncFault: 'refused', unsynced: [id] });
    expect(await browser.titles()).toContain('包邮说明');
    refuses = false;
    await meet(browser);
    expect((await browser.view()).health).toMatchObject({ syncFault: null, unsynced: [] });
    expect(Object.keys(synced.items)).toEqual(['p.d1.0']);
  });

  test('a refused write does not name what travelled before', async () => {
    const synced = memoryArea();
    const browser = await aBrowser({ synced });
    await browser.save({ title: '包邮说明' });
    await meet(browser);
    synced.write = () => Promise.reject(new Error('QUOTA_BYTES'));
    const id = await browser.save({ title: '退货说明' });
    await meet(browser);
    expect((await browser.view()).health.unsynced).toEqual([id]);
  });

  test('an area that cannot be read is reported', async () => {
    const broken = { ...memoryArea(), read: () => Promise.reject(new Error('sync is disabled')) };
    const browser = await aBrowser({ synced: broken });
    const id = await browser.save({ title: '包邮说明' });
    await meet(browser);
    expect((await browser.view()).health).toMatchObject({ syncFault: 'refused', unsynced: [id] });
  });

  test('of a library larger than the area, settings and the newest phrases travel, the rest is named', async () => {
    const synced = memoryArea();
    const browser = await aBrowser({ synced });
    await browser.handlers.changeSettings({ settings: { theme: 'dark' } });
    const ids: string[] = [];
    for (let at = 0; at < 60; at++) ids.push(await browser.save({ variants: [noise(at, 2000)] }));
    await meet(browser);
    const { unsynced, syncFault } = (await browser.view()).health;
    expect(syncFault).toBeNull();
    expect(unsynced.length).toBeGreaterThan(5);
    expect(unsynced.toSorted()).toEqual(ids.slice(0, unsynced.length).toSorted());
    const other = await aBrowser({ device: 'd2', synced });
    await meet(other);
    const arrived = await other.view();
    expect(arrived.settings.theme).toBe('dark');
    expect(arrived.phrases.length - 2).toBe(ids.length - unsynced.length);
  });

  test('of a library larger than the area, what is pinned or used travels before what is newer', async () => {
    const synced = memoryArea();
    const browser = await aBrowser({ synced });
    const pinned = await browser.save({ title: '置顶的', variants: [noise(99, 2000)], pinned: true });
    const used = await browser.save({ title: '常用的', variants: [noise(98, 2000)] });
    await browser.handlers.picked({ phrase: used, variant: 0, conversation: 'pdd:1' });
    for (let at = 0; at < 30; at++) await browser.save({ variants: [noise(at, 2000)] });
    await meet(browser);
    const { phrases, health } = await browser.view();
    expect(health.synced + health.here).toBe(32);
    expect(health.here).toBe(health.unsynced.length);
    expect(health.unsynced).not.toContain(used);
    expect(health.unsynced.length).toBeGreaterThan(0);
    expect(health.unsynced).not.toContain(pinned);
    expect(phrases[0]?.title).toBe('置顶的');
  });

  test('a library that changed its shape still fits', async () => {
    const synced = memoryArea();
    const browser = await aBrowser({ synced });
    const ids: string[] = [];
    // Each too large to share a page with its like, until they are shortened.
    for (let at = 0; at < 21; at++) ids.push(await browser.save({ variants: ['好'.repeat(1450)] }));
    await meet(browser);
    for (const id of ids) await browser.save({ id, variants: ['好'.repeat(1200)] });
    await meet(browser);
    expect((await browser.view()).health).toMatchObject({ syncFault: null, unsynced: [] });
  });
});

describe('the database', () => {
  test('a lost one comes back from the snapshot, and says so', async () => {
    const [local, synced] = [roomyArea(), memoryArea()];
    const before = await aBrowser({ device: 'd1', local, synced: memoryArea() });
    await before.save({ title: '包邮说明' });
    await before.handlers.changeSettings({ settings: { theme: 'dark' } });
    await meet(before);
    const after = await aBrowser({ device: 'd2', local, synced });
    const { phrases, settings, health } = await after.view();
    expect([phrases[0]?.title, settings.theme, health.restored]).toEqual(['包邮说明', 'dark', true]);
  });

  test('a new browser was not restored', async () => {
    const browser = await aBrowser();
    await meet(browser);
    expect((await browser.view()).health.restored).toBe(false);
  });

  test('one of a newer version is refused and stays untouched', async () => {
    const newer = await openDB('tiexin', 7, {
      upgrade: (upgrading) => void upgrading.createObjectStore('treasure').put('gold', 1),
    });
    newer.close();
    const error: unknown = await openDatabase({ newDevice: () => 'd1' }).catch((thrown: unknown) => thrown);
    expect(faultOf(error)).toBe('newer_version');
    const again = await openDB('tiexin', 7);
    expect([...again.objectStoreNames]).toEqual(['treasure']);
    expect(await again.get('treasure', 1)).toBe('gold');
    again.close();
  });

  test('without one, the library is shown and takes nothing', async () => {
    const source = memoryArea();
    const synced = memoryArea();
    const before = await aBrowser({ synced: source });
    await before.save({ title: '包邮说明' });
    const store = readOnlyStore([{ id: 's.ship', versions: [], seen: { d1: 1 } }]);
    const browser = await aBrowser({ store, fault: 'blocked', synced });
    await expect(browser.save({ title: '退货说明' })).rejects.toThrow('read_only');
    await meet(browser);
    expect(await browser.titles()).toEqual(['尺码建议']);
    expect((await browser.view()).health.fault).toBe('blocked');
    expect(synced.items).toEqual({});
  });

  test('other errors are named for what they are', () => {
    // Firefox's private windows of old gave the second; files that can't be read the third.
    const names = ['SecurityError', 'InvalidStateError', 'UnknownError', 'QuotaExceededError'];
    expect(names.map((name) => faultOf(new DOMException('no', name)))).toEqual([
      'blocked',
      'blocked',
      'broken',
      'broken',
    ]);
  });
});
