import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../lib/app/registers';
import { pageOwner, readPage } from '../../lib/core/library/pages';
import { type ABrowser, aBrowser, meet, memoryArea } from './a-browser';

/** Two browsers with one synced area between them. */
async function twoBrowsers(): Promise<{ office: ABrowser; home: ABrowser; synced: ReturnType<typeof memoryArea> }> {
  const synced = memoryArea();
  return { synced, office: await aBrowser({ device: 'd1', synced }), home: await aBrowser({ device: 'd2', synced }) };
}

const ownersIn = (items: Record<string, unknown>) => [...new Set(Object.keys(items).map(pageOwner))].sort();

describe('two browsers of one agent', () => {
  test('a phrase, an edit and a deletion travel', async () => {
    const { office, home } = await twoBrowsers();
    await office.save({ title: '包邮说明' });
    await office.save({ id: 's.size', title: '尺码表' });
    await office.handlers.removePhrases({ ids: ['s.ship'] });
    await meet(office, home);
    expect(await home.titles()).toEqual(['包邮说明', '尺码表']);
  });

  test('a setting travels', async () => {
    const { office, home } = await twoBrowsers();
    await office.handlers.changeSettings({ settings: { rulesOff: ['curt'] } });
    await meet(office, home);
    expect((await home.view()).settings.rulesOff).toEqual(['curt']);
  });

  test('two edits at once: one is shown, the other is kept beside it, on both sides alike', async () => {
    const { office, home } = await twoBrowsers();
    await office.save({ id: 's.ship', title: '今天发' });
    await home.save({ id: 's.ship', title: '明天发' });
    await meet(office, home);
    const [here] = (await office.view()).phrases;
    expect((await home.view()).phrases[0]).toEqual(here);
    expect([here?.title, ...(here?.others ?? []).map(({ title }) => title)].sort()).toEqual(['今天发', '明天发']);
  });

  test('taking one of two versions settles it everywhere', async () => {
    const { office, home } = await twoBrowsers();
    await office.save({ id: 's.ship', title: '今天发' });
    await home.save({ id: 's.ship', title: '明天发' });
    await meet(office, home);
    await home.save({ id: 's.ship', title: '今天发' });
    await meet(office, home);
    expect((await office.view()).phrases[0]).toMatchObject({ title: '今天发', others: [] });
  });

  test('an edit here survives a deletion there', async () => {
    const { office, home } = await twoBrowsers();
    const id = await office.save({ title: '包邮说明' });
    await meet(office, home);
    await office.save({ id, title: '包邮说明（新）' });
    await home.handlers.removePhrases({ ids: [id] });
    await meet(office, home);
    expect(await home.titles()).toEqual(await office.titles());
    expect(await home.titles()).toContain('包邮说明（新）');
  });

  test('whatever they do, they end alike, without filling the area twice', async () => {
    const step = fc.tuple(fc.boolean(), fc.constantFrom('save', 'delete', 'sync'), fc.constantFrom('s.ship', 's.size'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { office, home, synced } = await twoBrowsers();
        for (const [at, [here, what, id]] of steps.entries()) {
          const browser = here ? office : home;
          if (what === 'save') await browser.save({ id, title: `第${at}版` });
          else if (what === 'delete') await browser.handlers.removePhrases({ ids: [id] });
          else await browser.sync();
        }
        await meet(office, home);
        expect((await home.view()).phrases).toEqual((await office.view()).phrases);
        const copies = Object.values(synced.items).flatMap((text) => {
          const page = readPage(text, checkRegister);
          return 'registers' in page ? page.registers.map(({ id }) => id) : [];
        });
        expect(new Set(copies).size).toBe(copies.length);
      }),
      { numRuns: 40 },
    );
  });
});

test('what is published already is not written again', async () => {
  const { office, home, synced } = await twoBrowsers();
  await office.save({ title: '包邮说明' });
  await meet(office, home);
  const before = synced.writes;
  await meet(office, home);
  expect(synced.writes).toBe(before);
});

test('pages that are missing delete nothing', async () => {
  const { office, home, synced } = await twoBrowsers();
  await office.save({ title: '包邮说明' });
  await meet(office, home);
  synced.items = {};
  await meet(home);
  expect(await home.titles()).toContain('包邮说明');
  await meet(office);
  expect(await office.titles()).toContain('包邮说明');
});

test('a phrase lives on when the browser that wrote it is gone', async () => {
  const { office, home, synced } = await twoBrowsers();
  await office.save({ title: '包邮说明' });
  await meet(office, home);
  synced.items = {};
  await meet(home);
  const third = await aBrowser({ device: 'd3', synced });
  await meet(third);
  expect(await third.titles()).toContain('包邮说明');
});

test('switching sync off takes one’s own pages back, and nothing else', async () => {
  const { office, home, synced } = await twoBrowsers();
  await office.save({ title: '包邮说明' });
  await home.save({ title: '退货说明' });
  await meet(office, home);
  await office.handlers.changeSettings({ settings: { sync: false } });
  await meet(office);
  expect(ownersIn(synced.items)).toEqual(['d2']);
  expect(await office.titles()).toEqual(expect.arrayContaining(['包邮说明', '退货说明']));
  await home.save({ title: '发票说明' });
  await meet(home, office);
  expect(await office.titles()).not.toContain('发票说明');
  expect((await home.view()).settings.sync).toBe(true);
});

test('sync switched on again brings both up to date', async () => {
  const { office, home } = await twoBrowsers();
  await office.handlers.changeSettings({ settings: { sync: false } });
  await office.save({ title: '包邮说明' });
  await home.save({ title: '退货说明' });
  await meet(office, home);
  await office.handlers.changeSettings({ settings: { sync: true } });
  await meet(office, home);
  expect((await home.titles()).sort()).toEqual((await office.titles()).sort());
  expect(await home.titles()).toContain('包邮说明');
});
