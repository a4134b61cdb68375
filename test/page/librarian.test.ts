import { expect, test } from 'vitest';
import { aBrowser, memoryArea, roomyArea } from './a-browser';

test('a saved phrase stands in the library, before the starter phrases', async () => {
  const browser = await aBrowser();
  const id = await browser.save({ title: '包邮说明', variants: ['亲，满59包邮哦'] });
  const { phrases } = await browser.view();
  expect(phrases.map(({ title, builtIn }) => [title, builtIn])).toEqual([
    ['包邮说明', false],
    ['发货时间', true],
    ['尺码建议', true],
  ]);
  expect(phrases[0]).toMatchObject({ id, variants: ['亲，满59包邮哦'], others: [] });
});

test('the newest phrases come first, also after the tenth', async () => {
  const browser = await aBrowser();
  for (let at = 1; at <= 12; at++) await browser.save({ title: `第${at}条` });
  expect((await browser.titles()).slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, at) => `第${12 - at}条`));
});

test('two phrases saved at once are two phrases', async () => {
  const browser = await aBrowser();
  const ids = await Promise.all([browser.save({ title: '甲' }), browser.save({ title: '乙' })]);
  expect(new Set(ids).size).toBe(2);
  expect(await browser.titles()).toEqual(expect.arrayContaining(['甲', '乙']));
});

test('an edited starter phrase keeps its place, and is still a built-in one', async () => {
  const browser = await aBrowser();
  await browser.save({ id: 's.ship', title: '发货时间', variants: ['亲，明天一早发出哦'] });
  const { phrases } = await browser.view();
  expect(phrases.map(({ id }) => id)).toEqual(['s.ship', 's.size']);
  expect(phrases[0]).toMatchObject({ variants: ['亲，明天一早发出哦'], builtIn: true });
});

test('deleting hides a starter phrase, saving it again brings it back', async () => {
  const browser = await aBrowser();
  await browser.handlers.removePhrases({ ids: ['s.ship'] });
  expect(await browser.titles()).toEqual(['尺码建议']);
  await browser.save({ id: 's.ship', title: '发货时间' });
  expect(await browser.titles()).toEqual(['发货时间', '尺码建议']);
});

test('a deleted phrase of one’s own is gone, and its id is not given again', async () => {
  const browser = await aBrowser();
  const id = await browser.save({ title: '临时活动' });
  await browser.handlers.removePhrases({ ids: [id] });
  expect(await browser.titles()).toEqual(['发货时间', '尺码建议']);
  expect(await browser.save({ title: '新活动' })).not.toBe(id);
});

test('settings are remembered, one does not touch the others', async () => {
  const browser = await aBrowser();
  await browser.handlers.changeSettings({ settings: { theme: 'dark' } });
  await browser.handlers.changeSettings({ settings: { lint: false, rulesOff: ['curt', 'imperative'] } });
  const { settings } = await browser.view();
  expect(settings).toMatchObject({
    theme: 'dark',
    lint: false,
    rulesOff: ['curt', 'imperative'],
    sync: true,
  });
});

test('a setting that this version cannot read counts as not chosen', async () => {
  const local = roomyArea();
  const before = await aBrowser({ local });
  // A newer version knew one more theme.
  await before.handlers.changeSettings({ settings: { theme: 'sepia' as 'dark', lint: false } });
  expect((await before.view()).settings).toMatchObject({ theme: 'auto', lint: false });
});

test('picks are counted, and the wordings that one buyer got are told for that buyer only', async () => {
  const { handlers } = await aBrowser();
  await handlers.picked({ phrase: 's.ship', variant: 0, conversation: 'pdd:1' });
  await handlers.picked({ phrase: 's.ship', variant: 1, conversation: 'pdd:1' });
  const asked = await handlers.overview({ conversation: 'pdd:1', lists: true });
  expect(asked.picks).toMatchObject([{ phrase: 's.ship', uses: 2 }]);
  expect(asked.served).toEqual({ 's.ship': [0, 1] });
  expect((await handlers.overview({ conversation: 'pdd:2', lists: true })).served).toEqual({});
});

test('what a buyer got is forgotten after a month', async () => {
  let now = 0;
  const { handlers } = await aBrowser({ now: () => now });
  await handlers.picked({ phrase: 's.ship', variant: 0, conversation: 'pdd:1' });
  now = 31 * 24 * 3_600_000;
  await handlers.picked({ phrase: 's.ship', variant: 0, conversation: 'pdd:2' });
  expect((await handlers.overview({ conversation: 'pdd:1', lists: true })).served).toEqual({});
});

test('open pages hear of every change, and one exchange follows', async () => {
  const synced = memoryArea();
  const waiting: (() => Promise<void>)[] = [];
  let rung = 0;
  const browser = await aBrowser({ synced, changed: async () => void rung++, later: (work) => waiting.push(work) });
  await browser.save({ title: '包邮说明' });
  expect([rung, waiting.length, synced.writes]).toEqual([1, 1, 0]);
  await waiting[0]?.();
  expect(Object.keys(synced.items)).toEqual(['p.d1.0']);
});
