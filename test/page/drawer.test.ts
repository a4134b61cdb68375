/** The phrase manager as an agent works with it. */
import { describe, expect, test } from 'vitest';
import { aPhrase } from '../core/a-phrase';
import { aBrowser } from './a-browser';
import { aDrawer } from './a-drawer';

describe('the list', () => {
  test('holds everything, and follows changes', async () => {
    const browser = await aBrowser();
    for (const title of ['第0条', '第1条', '第2条']) await browser.save({ title });
    const { drawer, titles, state } = await aDrawer(browser);
    expect(titles()).toEqual(['第2条', '第1条', '第0条', '发货时间', '尺码建议']);
    expect(state().coming).toBe(0);
    await browser.save({ title: '后来的' });
    await browser.handlers.removePhrases({ ids: ['s.ship'] });
    await drawer.refresh();
    expect(titles()).toEqual(['后来的', '第2条', '第1条', '第0条', '尺码建议']);
  });

  test('reads many portions in order, and a change among them stands at its place', async () => {
    const browser = await aBrowser();
    const made = Array.from({ length: 1300 }, (_, at) => ({
      id: '',
      phrase: aPhrase({ id: '', title: `第${at}条` }),
    }));
    const { ids } = await browser.handlers.writePhrases({ phrases: made });
    const { drawer, titles } = await aDrawer(browser);
    expect([titles().length, titles()[0], titles()[1299]]).toEqual([1302, '第1299条', '第0条']);
    await browser.save({ id: ids[700] ?? '', title: '改过的' });
    await browser.save({ id: ids[2] ?? '', title: '置顶的', pinned: true });
    await drawer.refresh();
    expect([titles()[0], titles()[600], titles().length]).toEqual(['置顶的', '改过的', 1302]);
  });

  test('is searched by words and by sound, and what was found is shown as it is now', async () => {
    const browser = await aBrowser();
    const id = await browser.save({ title: '包邮说明', variants: ['满59包邮'] });
    const { drawer, titles } = await aDrawer(browser);
    drawer.actions.manager.list.search('包邮');
    await expect.poll(titles).toEqual(['包邮说明']);
    drawer.actions.manager.list.search('baoyou');
    await expect.poll(titles).toEqual(['包邮说明']);
    await browser.save({ id, title: '包邮说明（新）', variants: ['满99包邮'] });
    await drawer.refresh();
    expect(titles()).toEqual(['包邮说明（新）']);
    drawer.actions.manager.list.widen();
    expect(titles()).toHaveLength(3);
  });

  test('is narrowed to what sounds wrong', async () => {
    const browser = await aBrowser();
    await browser.save({ title: '催付', variants: ['亲，快点付款'] });
    const { drawer, titles, manager } = await aDrawer(browser);
    drawer.actions.manager.list.sift({ tone: true });
    manager();
    await expect.poll(titles).toEqual(['催付']);
    expect(manager().unchecked).toBe(0);
  });

  test('several are picked out, changed at once, and one undo takes it back', async () => {
    const { drawer, manager, state } = await aDrawer();
    const { list, changes } = drawer.actions.manager;
    expect(manager().shown).toHaveLength(2);
    list.toggle('s.ship');
    list.extend('s.size');
    const ids = [...manager().selection.ids];
    expect(ids).toEqual(['s.ship', 's.size']);
    await changes.move(ids, { board: 'product', path: ['物流'] });
    expect(manager().tree.find(({ board }) => board === 'product')?.count).toBe(2);
    expect(state().said).toMatchObject({ id: 'changed', count: 2 });
    await changes.undo();
    expect(manager().tree.find(({ board }) => board === 'product')?.count).toBe(0);
    expect(state().said?.id).toBe('taken_back');
  });

  test('a group is made, renamed with what is in it, and given another board', async () => {
    const { drawer, manager } = await aDrawer();
    const { changes } = drawer.actions.manager;
    const branchesOf = (wanted: string) => manager().tree.find(({ board }) => board === wanted)?.branches ?? [];
    await changes.addGroup({ board: 'common', path: ['活动'] });
    expect(branchesOf('common').map(({ path, count }) => [path, count])).toEqual([[['活动'], 0]]);
    await changes.move(['s.ship'], { board: 'common', path: ['活动'] });
    const [group] = branchesOf('common');
    if (group) await changes.moveGroup(group, { board: 'payment', path: ['大促'] });
    expect(branchesOf('common')).toEqual([]);
    expect(branchesOf('payment').map(({ path, count }) => [path, count])).toEqual([[['大促'], 1]]);
  });
});

describe('the form', () => {
  test('keeps what was typed while another phrase is opened, and throws it away only when asked', async () => {
    const { drawer, manager } = await aDrawer();
    const { editor } = drawer.actions.manager;
    editor.open('s.ship');
    editor.write({ title: '发货时间（改）' });
    editor.open('s.size');
    editor.close();
    expect(drawer.hasUnsaved()).toBe(true);
    editor.open('s.ship');
    expect(manager().editor.draft?.phrase.title).toBe('发货时间（改）');
    editor.discard();
    expect(drawer.hasUnsaved()).toBe(false);
    editor.open('s.ship');
    expect(manager().editor.draft?.phrase.title).toBe('发货时间');
  });

  test('saves only what has a title and a wording', async () => {
    const { drawer, manager, titles } = await aDrawer();
    const { editor } = drawer.actions.manager;
    editor.add({ board: 'payment', path: ['大促'] });
    editor.write({ title: '  ', variants: ['有字'] });
    expect(await editor.save()).toBe(false);
    editor.write({ title: ' 催付 ', variants: [' 有字 ', ' '] });
    expect(await editor.save()).toBe(true);
    expect(titles()[0]).toBe('催付');
    expect(manager().shown[0]).toMatchObject({ board: 'payment', group: ['大促'], variants: ['有字'] });
  });

  test('a phrase saved in two tabs is kept twice, and the later one is told', async () => {
    const one = await aDrawer();
    const two = await aDrawer(one.browser);
    for (const { drawer } of [one, two]) drawer.actions.manager.editor.open('s.ship');
    one.drawer.actions.manager.editor.write({ variants: ['甲页的'] });
    two.drawer.actions.manager.editor.write({ variants: ['乙页的'] });
    await one.drawer.actions.manager.editor.save();
    await two.drawer.refresh();
    await two.drawer.actions.manager.editor.save();
    expect([one.state().said?.id, two.state().said?.id]).toEqual(['saved', 'beside']);
    const shown = two.manager().shown.find(({ id }) => id === 's.ship');
    expect([shown?.variants, shown?.others.map(({ variants }) => variants)]).toEqual([['乙页的'], [['甲页的']]]);
    two.drawer.actions.manager.editor.open('s.ship');
    two.drawer.actions.manager.editor.write({ variants: ['乙页的', '甲页的'] });
    two.drawer.actions.manager.editor.settle(true);
    await two.drawer.actions.manager.editor.save();
    expect(two.state().said?.id).toBe('saved');
    expect(two.manager().shown.find(({ id }) => id === 's.ship')?.others).toEqual([]);
  });

  test('what it was before can be looked at and put back into it', async () => {
    const { drawer, browser, manager } = await aDrawer();
    const { editor } = drawer.actions.manager;
    await browser.save({ id: 's.ship', variants: ['改过的'] });
    await drawer.refresh();
    editor.open('s.ship');
    await editor.askHistory();
    expect(manager().editor.history).toMatchObject([{ value: { variants: ['亲，今天发出哦'] } }]);
  });
});

test('the trash shows what was removed, gives it back, and can be emptied', async () => {
  const { drawer, manager, titles } = await aDrawer();
  const { changes, trash } = drawer.actions.manager;
  await changes.remove(['s.ship', 's.size']);
  trash.show(true);
  await expect.poll(() => manager().trash.trashed?.length).toBe(2);
  const [first] = manager().trash.trashed ?? [];
  if (first) trash.restore(first);
  await expect.poll(() => titles().length).toBe(1);
  trash.empty();
  await expect.poll(() => manager().trash.trashed).toEqual([]);
});
