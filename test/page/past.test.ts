/** What a phrase was before, what was removed, and the way back: kept in this browser only. */
import { describe, expect, test } from 'vitest';
import { aBrowser, meet, memoryArea } from './a-browser';

const day = 24 * 3_600_000;

describe('the history of a phrase', () => {
  test('holds what was replaced, newest first, and restoring is one more change', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ variants: ['第一稿'] });
    await browser.save({ id, variants: ['第二稿'] });
    await browser.save({ id, variants: ['第三稿'] });
    const texts = async () => (await browser.handlers.history({ id })).map(({ value }) => value?.variants[0] ?? null);
    expect(await texts()).toEqual(['第二稿', '第一稿', null]);
    const [, first] = await browser.handlers.history({ id });
    if (first?.value) await browser.save(first.value);
    expect((await browser.view()).phrases[0]?.variants).toEqual(['第一稿']);
    expect(await texts()).toEqual(['第三稿', '第二稿', '第一稿', null]);
  });

  test('keeps the last twenty', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ variants: ['第0稿'] });
    for (let at = 1; at <= 25; at++) await browser.save({ id, variants: [`第${at}稿`] });
    const past = await browser.handlers.history({ id });
    expect(past.map(({ value }) => value?.variants[0])).toEqual(
      Array.from({ length: 20 }, (_, at) => `第${24 - at}稿`),
    );
  });

  test('begins with the text that came with the extension', async () => {
    const browser = await aBrowser();
    await browser.save({ id: 's.ship', title: '发货时间', variants: ['亲，明天一早发出哦'] });
    expect(await browser.handlers.history({ id: 's.ship' })).toMatchObject([
      { value: { variants: ['亲，今天发出哦'] }, written: 0 },
    ]);
  });

  test('saving the same again is no change, and settings have none', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ title: '包邮说明' });
    await browser.save({ id, title: '包邮说明', variants: ['这是的话术'] });
    const before = (await browser.handlers.history({ id })).length;
    await browser.save({ id, title: '包邮说明', variants: ['这是的话术'] });
    await browser.handlers.changeSettings({ settings: { theme: 'dark' } });
    expect(await browser.handlers.history({ id })).toHaveLength(before);
    expect(await browser.handlers.history({ id: 'setting.theme' })).toEqual([]);
  });

  test('another browser’s change is in it, but the history itself does not travel', async () => {
    const synced = memoryArea();
    const office = await aBrowser({ device: 'd1', synced });
    const home = await aBrowser({ device: 'd2', synced });
    const id = await office.save({ variants: ['旧的'] });
    await office.save({ id, variants: ['中间的'] });
    await meet(office, home);
    await office.save({ id, variants: ['新的'] });
    await meet(office, home);
    const there = await home.handlers.history({ id });
    expect(there.map(({ value, change }) => [value?.variants[0] ?? null, change])).toEqual([
      ['中间的', null],
      [null, null],
    ]);
  });
});

describe('the trash', () => {
  test('holds what was removed until it is brought back', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ title: '临时活动' });
    await browser.handlers.removePhrases({ ids: [id, 's.ship'] });
    const trash = await browser.handlers.trash({});
    expect(trash.map(({ value }) => value.title).sort()).toEqual(['临时活动', '发货时间']);
    const own = trash.find((one) => one.id === id);
    if (own) await browser.save(own.value);
    expect(await browser.titles()).toContain('临时活动');
    expect((await browser.handlers.trash({})).map(({ id }) => id)).toEqual(['s.ship']);
  });

  test('holds what another browser removed', async () => {
    const synced = memoryArea();
    const office = await aBrowser({ device: 'd1', synced });
    const home = await aBrowser({ device: 'd2', synced });
    const id = await office.save({ title: '临时活动' });
    await meet(office, home);
    await office.handlers.removePhrases({ ids: [id] });
    await meet(office, home);
    expect((await home.handlers.trash({})).map(({ value }) => value.title)).toEqual(['临时活动']);
  });

  test('forgets after 30 days, and at once when asked', async () => {
    let now = 1_700_000_000_000;
    const browser = await aBrowser({ now: () => now });
    const [old, fresh] = [await browser.save({ title: '旧的' }), await browser.save({ title: '新的' })];
    await browser.handlers.removePhrases({ ids: [old] });
    now += 29 * day;
    await browser.handlers.removePhrases({ ids: [fresh] });
    now += 2 * day;
    await browser.sync();
    expect((await browser.handlers.trash({})).map(({ value }) => value.title)).toEqual(['新的']);
    expect(await browser.handlers.history({ id: old })).toEqual([]);
    await browser.handlers.emptyTrash({});
    expect(await browser.handlers.trash({})).toEqual([]);
    expect(await browser.handlers.history({ id: fresh })).toEqual([]);
  });
});

describe('one change of many phrases', () => {
  test('names only what changes, and is taken back as one', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ title: '包邮说明', tags: ['旧'], group: ['物流'], board: 'common' });
    const ids = [id, 's.ship', 's.size'];
    const patch = { board: 'product', addTags: ['大促'], group: ['活动'] } as const;
    const { batch } = await browser.handlers.changePhrases({
      ids,
      patch: { ...patch, addTags: ['大促'], group: ['活动'] },
    });
    const { phrases } = await browser.view();
    expect(phrases.map(({ board, group }) => [board, group])).toEqual(ids.map(() => ['product', ['活动']]));
    expect(phrases[0]).toMatchObject({ title: '包邮说明', tags: ['旧', '大促'] });
    const taken = await browser.handlers.takeBack({ batch });
    expect(taken.skipped).toBe(0);
    expect((await browser.view()).phrases[0]).toMatchObject({ board: 'common', tags: ['旧'], group: ['物流'] });
    await browser.handlers.takeBack({ batch: taken.batch });
    expect((await browser.view()).phrases.map(({ board }) => board)).toEqual(ids.map(() => 'product'));
  });

  test('moves a group with the groups below it', async () => {
    const browser = await aBrowser();
    const deep = await browser.save({ group: ['物流', '催发货'] });
    const other = await browser.save({ group: ['售前'] });
    await browser.handlers.changePhrases({ ids: [deep, other], patch: { regroup: { from: ['物流'], to: ['快递'] } } });
    const groups = new Map((await browser.view()).phrases.map(({ id, group }) => [id, group]));
    expect([groups.get(deep), groups.get(other)]).toEqual([['快递', '催发货'], ['售前']]);
  });

  test('taking back a removal brings everything back, except what was written since', async () => {
    const browser = await aBrowser();
    const ids = [await browser.save({ title: '甲' }), await browser.save({ title: '乙' })];
    const { batch } = await browser.handlers.removePhrases({ ids });
    await browser.save({ id: ids[0] ?? '', title: '甲（新）' });
    expect((await browser.handlers.takeBack({ batch })).skipped).toBe(1);
    expect((await browser.titles()).sort()).toEqual(['乙', '发货时间', '尺码建议', '甲（新）'].sort());
  });
});

describe('two tabs of one browser', () => {
  test('the later save, made from an older text, is kept beside the newer one', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ variants: ['原来的'] });
    const { versions = [] } = (await browser.view()).phrases[0] ?? {};
    await browser.save({ id, variants: ['甲页的'] }, versions);
    const second = await browser.handlers.savePhrase({
      phrase: { ...((await browser.view()).phrases[0] ?? { id }), id, variants: ['乙页的'] } as never,
      known: versions,
    });
    expect(second.beside).toBe(1);
    const [phrase] = (await browser.view()).phrases;
    expect([phrase?.variants, phrase?.others.map(({ variants }) => variants)]).toEqual([['乙页的'], [['甲页的']]]);
    await browser.save({ id, variants: ['定稿'] }, phrase?.versions ?? []);
    expect((await browser.view()).phrases[0]).toMatchObject({ variants: ['定稿'], others: [] });
  });

  test('whatever twenty saves of four tabs do, no text is lost', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ variants: ['0'] });
    const tabs = new Map<number, string[]>();
    const refresh = async (tab: number) => tabs.set(tab, (await browser.view()).phrases[0]?.versions ?? []);
    for (let tab = 0; tab < 4; tab++) await refresh(tab);
    for (let at = 1; at <= 20; at++) {
      const tab = (at * 7) % 4;
      // Every third save its tab has looked again before, and so replaces what it saw.
      if (at % 3 === 0) await refresh(tab);
      await browser.save({ id, variants: [String(at)] }, tabs.get(tab) ?? []);
    }
    const [phrase] = (await browser.view()).phrases;
    const kept = [phrase, ...(phrase?.others ?? [])].map((one) => Number(one?.variants[0]));
    expect(kept).toContain(20);
    expect(kept).toContain(19);
    // What was replaced knowingly is in the history.
    const past = (await browser.handlers.history({ id })).map(({ value }) => Number(value?.variants[0] ?? -1));
    for (let at = 1; at <= 20; at++) expect([...kept, ...past]).toContain(at);
  });

  test('a change of many leaves other versions waiting for their answer', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ variants: ['甲页的'] });
    await browser.save({ id, variants: ['乙页的'] }, []);
    await browser.handlers.changePhrases({ ids: [id], patch: { pinned: true } });
    expect((await browser.view()).phrases[0]).toMatchObject({
      variants: ['乙页的'],
      pinned: true,
      others: [{ variants: ['甲页的'] }],
    });
  });
});
