/** Taking files in, with a real library behind: nothing is written before the agent says so, then all of it or nothing. */
import { beforeEach, expect, test } from 'vitest';
import { createImporter, type Importer } from '../../lib/app/import/importer';
import type { Keep } from '../../lib/app/import/import-keep';
import type { ToldColumns } from '../../lib/app/import/in-worker';
import { readPhraseFile } from '../../lib/app/import/read-file';
import type { UndoRecord } from '../../lib/app/import/undo-record';
import { writeOwnFile } from '../../lib/core/library/export/own-file';
import type { LibraryView } from '../../lib/core/library/view';
import type { callLibrary } from '../../lib/platform/calls';
import { type ABrowser, aBrowser } from './a-browser';

let browser: ABrowser;
let view: LibraryView;
let importer: Importer;
/** Calls that are to fail. */
let failing: string | null = null;
let told: ToldColumns = {};
let record: UndoRecord | null = null;

const keep: Keep = {
  columns: () => Promise.resolve(told),
  rememberColumns: async (key, columns) => void (told = { ...told, [key]: columns }),
  undo: () => Promise.resolve(record),
  keepUndo: async (now) => void (record = now),
};

function open(): Importer {
  const call = (async (name: keyof ABrowser['handlers'], args: never) => {
    if (name === failing) throw new Error('quota');
    return browser.handlers[name](args);
  }) as typeof callLibrary; // the handlers are those that the background would serve
  return createImporter({
    call,
    library: () => view,
    refresh: async () => void (view = await browser.view()),
    read: ({ file, told, chosen }) =>
      readPhraseFile(file, { textOf: (file) => file.text(), known: (key) => told[key], chosen }),
    check: (_settings, text) =>
      text.includes('最好') ? [{ rule: 'absolute_terms', severity: 'warn', from: 0, to: 2 }] : [],
    keep,
    clock: () => performance.now(),
    pause: () => Promise.resolve(),
  });
}

beforeEach(async () => {
  browser = await aBrowser();
  await browser.save({ title: '包邮', variants: ['满两件包邮'], code: 'by' });
  view = await browser.view();
  failing = null;
  told = {};
  record = null;
  importer = open();
});

/** jsdom's File has no text(). */
function file(name: string, text: string): File {
  const given = new File([text], name);
  const blob = (from = 0, to = text.length) => ({
    text: () => Promise.resolve(text.slice(from, to)),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).slice(from, to).buffer),
  });
  return Object.assign(given, blob(), { slice: (from?: number, to?: number) => blob(from, to) });
}
const backup = () => writeOwnFile(view, ['s.ship', 's.size']);
const rows = () => importer.state().plan?.rows.map(({ state, phrase }) => [state, phrase.title]);

test('several files become one plan; what was unusable is named with its file and row', async () => {
  const before = backup();
  await importer.actions.take([
    file('a.csv', '标题,内容,短码\n包邮,满三件包邮,by\n裁剪,窗帘可以裁到最好的长度,\n空的,,'),
    file('b.json', '[{"title":"刻字","content":"可以刻八个字"}]'),
    file('c.json', '{\n"a": b}'),
  ]);
  const { plan, faults, progress } = importer.state();
  expect(rows()).toEqual([
    ['changed', '包邮'],
    ['new', '裁剪'],
    ['new', '刻字'],
  ]);
  expect(plan?.unused).toMatchObject([{ file: 'a.csv', row: 4, fault: 'no_text' }]);
  expect(faults).toEqual([{ file: 'c.json', fault: 'broken', line: 2 }]);
  expect(plan?.rows.map(({ findings }) => findings?.flat().length)).toEqual([0, 1, 0]);
  expect(progress).toBeNull();
  view = await browser.view();
  expect(backup()).toBe(before);
});

test('what is chosen is written, and taken back exactly; what was edited since stays', async () => {
  const before = backup();
  const take = () => importer.actions.take([file('a.csv', '标题,内容,短码\n包邮,满三件包邮,by\n裁剪,窗帘可以裁短,')]);
  await take();
  importer.actions.choose([0], false);
  await importer.actions.apply();
  expect(importer.state()).toMatchObject({ said: { id: 'done', count: 1 }, canUndo: true, plan: null });
  expect(await browser.titles()).toContain('裁剪');
  expect(view.phrases.find(({ title }) => title === '包邮')?.variants).toEqual(['满两件包邮']);

  importer = open();
  await importer.start();
  await importer.actions.undo();
  expect(importer.state()).toMatchObject({ said: { id: 'undone', kept: 0 }, canUndo: false });
  expect(backup()).toBe(before);

  await take();
  await importer.actions.apply();
  const { id } = view.phrases.find(({ title }) => title === '裁剪') ?? expect.fail('not written');
  await browser.save({ id, title: '裁剪费' });
  await importer.actions.undo();
  expect(importer.state().said).toEqual({ id: 'undone', kept: 1 });
  expect(await browser.titles()).toContain('裁剪费');
  expect(view.phrases.find(({ title }) => title === '包邮')?.variants).toEqual(['满两件包邮']);
});

test('another version of a phrase waits for its answer as before, and what came meanwhile is kept', async () => {
  const { id, variants } = view.phrases.find(({ title }) => title === '包邮') ?? expect.fail('not there');
  await browser.save({ id, title: '包邮', variants: ['满一件包邮'], code: 'by' }, []);
  view = await browser.view();
  const textsOf = () => {
    const phrase = view.phrases.find((one) => one.id === id);
    return [phrase?.variants, ...(phrase?.others.map((other) => other.variants) ?? [])];
  };
  expect(textsOf()).toEqual([['满一件包邮'], variants]);
  await importer.actions.take([file('a.csv', '内容,短码\n满三件包邮,by')]);
  await browser.save({ id, title: '包邮', variants: ['刚刚改的'], code: 'by' });
  await importer.actions.apply();
  expect(textsOf()).toEqual([['满三件包邮'], ['刚刚改的']]);
  await importer.actions.undo();
  expect(textsOf()[1]).toEqual(['刚刚改的']);
});

test('a backup brings back hidden phrases and settings too, when the agent wants them', async () => {
  await browser.handlers.removePhrases({ ids: ['s.size'] });
  await browser.handlers.changeSettings({ settings: { theme: 'dark', rulesOff: ['curt'] } });
  view = await browser.view();
  const saved = backup();

  browser = await aBrowser({ device: 'd2' });
  view = await browser.view();
  const empty = backup();
  await importer.actions.take([file('tiexin-library.json', saved)]);
  importer.actions.alsoTake({ takeSettings: true });
  await importer.actions.apply();
  expect(backup()).toBe(saved);
  // Numbers that came with the file are not given out again.
  const id = await browser.save({ title: '新的' });
  expect(await browser.titles()).toHaveLength(3);
  await browser.handlers.removePhrases({ ids: [id] });
  await importer.actions.undo();
  expect(backup()).toBe(empty);
});

test('a write that fails changes nothing, and the plan stays for another try', async () => {
  const before = backup();
  await importer.actions.take([file('a.csv', '标题,内容\n裁剪,窗帘可以裁短')]);
  failing = 'writePhrases';
  await importer.actions.apply();
  expect(importer.state()).toMatchObject({ said: { id: 'failed' }, canUndo: false });
  view = await browser.view();
  expect(backup()).toBe(before);
  failing = null;
  await importer.actions.apply();
  expect(importer.state().said).toMatchObject({ id: 'done' });
});

test('columns that nobody knows are asked about once', async () => {
  const notes = '事项,怎么答\n查件,我查一下您的包裹，马上回您\n催件,我帮您催一下快递';
  await importer.actions.take([file('a.csv', notes), file('b.csv', '标题,内容\n裁剪,窗帘可以裁短')]);
  expect(importer.state()).toMatchObject({ question: { file: 'a.csv' }, plan: null, progress: null });
  await importer.actions.nameColumns({ row: 0, columns: ['title', 'text'] }, true);
  expect(rows()).toEqual([
    ['new', '查件'],
    ['new', '催件'],
    ['new', '裁剪'],
  ]);
  await importer.actions.take([file('c.csv', notes)]);
  expect(importer.state().question).toBeNull();

  // What was said wrongly can be said again.
  await importer.actions.askColumns(0);
  expect(importer.state()).toMatchObject({ plan: null, question: { guess: { columns: ['title', 'text'] } } });
  await importer.actions.nameColumns({ row: 0, columns: ['group', 'text'] }, true);
  expect(importer.state().plan?.rows[0]?.phrase.group).toEqual(['查件']);
});

test('stopping leaves everything as it is', async () => {
  const taking = importer.actions.take([file('a.csv', '标题,内容\n裁剪,窗帘可以裁短')]);
  importer.actions.cancel();
  await taking;
  expect(importer.state()).toMatchObject({ progress: null, plan: null, question: null });
});
