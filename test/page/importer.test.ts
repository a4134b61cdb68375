/** Taking files in, with a real library behind: nothing is written before the agent says so, then all of it or nothing. */
import { beforeEach, expect, test } from 'vitest';
import { aBrowser } from './a-browser';
import { anImporter, type AnImporter, backupOf, file, open } from './an-importer';

let desk: AnImporter;
beforeEach(async () => {
  desk = await anImporter();
});
const rows = () => desk.importer.state().plan?.rows.map(({ state, phrase }) => [state, phrase.title]);

test('several files become one plan; what was unusable is named with its file and row', async () => {
  const before = backupOf(desk);
  await desk.importer.actions.take([
    file('a.csv', '标题,内容,短码\n包邮,满三件包邮,by\n裁剪,窗帘可以裁到最好的长度,\n空的,,'),
    file('b.json', '[{"title":"刻字","content":"可以刻八个字"}]'),
    file('c.json', '{\n"a": b}'),
  ]);
  const { plan, faults, progress } = desk.importer.state();
  expect(rows()).toEqual([
    ['changed', '包邮'],
    ['new', '裁剪'],
    ['new', '刻字'],
  ]);
  expect(plan?.unused).toMatchObject([{ file: 'a.csv', row: 4, fault: 'no_text' }]);
  expect(faults).toEqual([{ file: 'c.json', fault: 'broken', line: 2 }]);
  expect(plan?.rows.map(({ findings }) => findings?.flat().length)).toEqual([0, 1, 0]);
  expect(progress).toBeNull();
  desk.view = await desk.browser.view();
  expect(backupOf(desk)).toBe(before);
});

test('what is chosen is written, and taken back exactly; what was edited since stays', async () => {
  const before = backupOf(desk);
  const take = () =>
    desk.importer.actions.take([file('a.csv', '标题,内容,短码\n包邮,满三件包邮,by\n裁剪,窗帘可以裁短,')]);
  await take();
  desk.importer.actions.choose([0], false);
  await desk.importer.actions.apply();
  expect(desk.importer.state()).toMatchObject({ said: { id: 'done', count: 1 }, canUndo: true, plan: null });
  expect(await desk.browser.titles()).toContain('裁剪');
  expect(desk.view.phrases.find(({ title }) => title === '包邮')?.variants).toEqual(['满两件包邮']);

  desk.importer = open(desk);
  await desk.importer.start();
  await desk.importer.actions.undo();
  expect(desk.importer.state()).toMatchObject({ said: { id: 'undone', kept: 0 }, canUndo: false });
  expect(backupOf(desk)).toBe(before);

  await take();
  await desk.importer.actions.apply();
  const { id } = desk.view.phrases.find(({ title }) => title === '裁剪') ?? expect.fail('not written');
  await desk.browser.save({ id, title: '裁剪费' });
  await desk.importer.actions.undo();
  expect(desk.importer.state().said).toEqual({ id: 'undone', kept: 1 });
  expect(await desk.browser.titles()).toContain('裁剪费');
  expect(desk.view.phrases.find(({ title }) => title === '包邮')?.variants).toEqual(['满两件包邮']);
});

test('another version of a phrase waits for its answer as before, and what came meanwhile is kept', async () => {
  const { id, variants } = desk.view.phrases.find(({ title }) => title === '包邮') ?? expect.fail('not there');
  await desk.browser.save({ id, title: '包邮', variants: ['满一件包邮'], code: 'by' }, []);
  desk.view = await desk.browser.view();
  const textsOf = () => {
    const phrase = desk.view.phrases.find((one) => one.id === id);
    return [phrase?.variants, ...(phrase?.others.map((other) => other.variants) ?? [])];
  };
  expect(textsOf()).toEqual([['满一件包邮'], variants]);
  await desk.importer.actions.take([file('a.csv', '内容,短码\n满三件包邮,by')]);
  await desk.browser.save({ id, title: '包邮', variants: ['刚刚改的'], code: 'by' });
  await desk.importer.actions.apply();
  expect(textsOf()).toEqual([['满三件包邮'], ['刚刚改的']]);
  await desk.importer.actions.undo();
  expect(textsOf()[1]).toEqual(['刚刚改的']);
});

test('a backup brings back hidden phrases and settings too, when the agent wants them', async () => {
  await desk.browser.handlers.removePhrases({ ids: ['s.size'] });
  await desk.browser.handlers.changeSettings({ settings: { theme: 'dark', rulesOff: ['curt'] } });
  desk.view = await desk.browser.view();
  const saved = backupOf(desk);

  desk.browser = await aBrowser({ device: 'd2' });
  desk.view = await desk.browser.view();
  const empty = backupOf(desk);
  await desk.importer.actions.take([file('tiexin-library.json', saved)]);
  desk.importer.actions.alsoTake({ takeSettings: true });
  await desk.importer.actions.apply();
  expect(backupOf(desk)).toBe(saved);
  // Numbers that came with the file are not given out again.
  const id = await desk.browser.save({ title: '新的' });
  expect(await desk.browser.titles()).toHaveLength(3);
  await desk.browser.handlers.removePhrases({ ids: [id] });
  await desk.importer.actions.undo();
  expect(backupOf(desk)).toBe(empty);
});

test('a write that fails changes nothing, and the plan stays for another try', async () => {
  const before = backupOf(desk);
  await desk.importer.actions.take([file('a.csv', '标题,内容\n裁剪,窗帘可以裁短')]);
  desk.failing = 'writePhrases';
  await desk.importer.actions.apply();
  expect(desk.importer.state()).toMatchObject({ said: { id: 'failed' }, canUndo: false });
  desk.view = await desk.browser.view();
  expect(backupOf(desk)).toBe(before);
  desk.failing = null;
  await desk.importer.actions.apply();
  expect(desk.importer.state().said).toMatchObject({ id: 'done' });
});

test('columns that nobody knows are asked about once', async () => {
  const notes = '事项,怎么答\n查件,我查一下您的包裹，马上回您\n催件,我帮您催一下快递';
  await desk.importer.actions.take([file('a.csv', notes), file('b.csv', '标题,内容\n裁剪,窗帘可以裁短')]);
  expect(desk.importer.state()).toMatchObject({ question: { file: 'a.csv' }, plan: null, progress: null });
  await desk.importer.actions.nameColumns({ row: 0, columns: ['title', 'text'] }, true);
  expect(rows()).toEqual([
    ['new', '查件'],
    ['new', '催件'],
    ['new', '裁剪'],
  ]);
  await desk.importer.actions.take([file('c.csv', notes)]);
  expect(desk.importer.state().question).toBeNull();

  // What was said wrongly can be said again.
  await desk.importer.actions.askColumns(0);
  expect(desk.importer.state()).toMatchObject({ plan: null, question: { guess: { columns: ['title', 'text'] } } });
  await desk.importer.actions.nameColumns({ row: 0, columns: ['group', 'text'] }, true);
  expect(desk.importer.state().plan?.rows[0]?.phrase.group).toEqual(['查件']);
});

test('stopping leaves everything as it is', async () => {
  const taking = desk.importer.actions.take([file('a.csv', '标题,内容\n裁剪,窗帘可以裁短')]);
  desk.importer.actions.cancel();
  await taking;
  expect(desk.importer.state()).toMatchObject({ progress: null, plan: null, question: null });
});
