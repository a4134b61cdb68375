/** A backup brings back everything that is not a phrase or a setting too, once, and goes again when it is taken back. */
import { beforeEach, expect, test } from 'vitest';
import { readView, withSiteView } from '../../lib/core/model/view';
import { aBrowser } from './a-browser';
import { anImporter, type AnImporter, backupOf, file } from './an-importer';

let desk: AnImporter;
beforeEach(async () => {
  desk = await anImporter();
});

test('a backup brings back other versions, counts of use, pointed-out pages and, when wanted, how the panel stands', async () => {
  const id = desk.view.phrases.find(({ title }) => title === '包邮')?.id ?? '';
  for (const text of ['满一件包邮', '满三件包邮']) await desk.browser.save({ id, title: '包邮', variants: [text] }, []);
  await desk.browser.save({ id: 's.ship', title: '发货', variants: ['明天发出'] }, []);
  for (let at = 0; at < 3; at++) await desk.browser.handlers.picked({ phrase: id, variant: 0, conversation: '甲' });
  const taught = { composer: 'textarea', rule: { by: 'place', buyerAt: 'left' } } as const;
  const stands = withSiteView({ ...readView(null), home: 'native', density: 'compact' }, 'pdd', {
    width: 420,
    side: 'left',
  });
  desk.computer = { view: stands, taught: [{ host: 'im.example.com', taught }] };
  desk.view = await desk.browser.view();
  expect(desk.view.phrases.find((one) => one.id === id)?.others).toHaveLength(2);
  const saved = backupOf(desk);

  desk.browser = await aBrowser({ device: 'd2' });
  await desk.browser.handlers.picked({ phrase: 's.size', variant: 0, conversation: '乙' });
  desk.computer = { view: readView(null), taught: [] };
  desk.view = await desk.browser.view();
  const empty = backupOf(desk);
  await desk.importer.actions.take([file('tiexin-library.json', saved)]);
  expect(desk.importer.state().plan).toMatchObject({
    takeOthers: true,
    takePicks: true,
    takeTaught: true,
    takeView: false,
  });
  await desk.importer.actions.apply();
  expect(desk.computer.taught).toEqual([{ host: 'im.example.com', taught }]);
  expect(desk.computer.view).toEqual(readView(null));
  expect(desk.view.picks).toMatchObject([
    { phrase: id, uses: 3 },
    { phrase: 's.size', uses: 1 },
  ]);

  // Once more, with the rest of it: nothing comes twice.
  await desk.importer.actions.undo();
  expect(backupOf(desk)).toBe(empty);
  for (let at = 0; at < 2; at++) {
    await desk.importer.actions.take([file('tiexin-library.json', saved)]);
    desk.importer.actions.alsoTake({ takeView: true, takeSettings: true });
    await desk.importer.actions.apply();
    expect(JSON.parse(backupOf(desk))).toEqual({ ...JSON.parse(saved), picks: expect.any(Array) });
    expect(desk.view.picks.map(({ uses }) => uses)).toEqual([3, 1]);
  }
});

test('a backup of version 1 comes in as before', async () => {
  const { format, phrases, hidden, settings } = JSON.parse(backupOf(desk));
  desk.browser = await aBrowser({ device: 'd2' });
  desk.view = await desk.browser.view();
  await desk.importer.actions.take([
    file('old.json', JSON.stringify({ format, version: 1, phrases, hidden, settings })),
  ]);
  expect(desk.importer.state().plan).toMatchObject({ machine: null, picks: [] });
  await desk.importer.actions.apply();
  expect(await desk.browser.titles()).toContain('包邮');
});

test('uses that could not be added are not taken away when the import is taken back', async () => {
  for (let at = 0; at < 3; at++)
    await desk.browser.handlers.picked({ phrase: 's.size', variant: 0, conversation: '甲' });
  desk.view = await desk.browser.view();
  const saved = backupOf(desk);
  desk.browser = await aBrowser({ device: 'd2' });
  await desk.browser.handlers.picked({ phrase: 's.size', variant: 0, conversation: '乙' });
  desk.view = await desk.browser.view();
  await desk.importer.actions.take([file('tiexin-library.json', saved)]);
  expect(desk.importer.state().plan?.picks).toMatchObject([{ phrase: 's.size', uses: 2 }]);
  desk.failing = 'addPicks';
  await desk.importer.actions.apply();
  desk.failing = null;
  expect(await desk.keep.undo()).not.toBeNull();
  await desk.importer.actions.undo();
  expect((await desk.browser.view()).picks).toMatchObject([{ phrase: 's.size', uses: 1 }]);
});
