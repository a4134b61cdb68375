import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshProfile } from '../../scripts/lib/launch';
import { panelOf } from '../../scripts/lib/panel-frame';
import { type Desk, deskOf, draftIn, goTo, launchBuilt, noticed, optionsOf, workerOf } from './desk-of';

const profile = freshProfile();
let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf({}, { profile });
  options = await optionsOf(desk.context);
});
afterAll(() => desk.close());

const rowOf = (title: string) => options.getByTestId('phrase').filter({ hasText: title });
const save = () => options.getByRole('button', { name: '保存' }).click();
/** Only a part of the list is drawn: what stands further down is searched for. */
const look = (words: string) => options.getByTestId('library-search').fill(words);

test('a phrase that the agent writes is found in the panel at once and inserted', async () => {
  const panel = await desk.visit();
  await options.bringToFront();
  await options.getByTestId('phrase-add').click();
  await options.locator('[name=title]').fill('周末值班说明');
  const wordings = options.locator('[name=variant]');
  await wordings.fill('亲，周末两天由值班同事接待，回复会慢一点。');
  await options.getByTestId('variant-add').click();
  await wordings.nth(1).fill('周末也有人在的，您留言我们一定看到。');
  await options.getByLabel('短码', { exact: true }).fill('zmzb');
  await save();
  await rowOf('周末值班说明').waitFor();

  await desk.page.bringToFront();
  await panel.getByTestId('search').fill('zmzb');
  const result = panel.getByTestId('search-result');
  await result.first().waitFor();
  expect(await result.count()).toBe(1);
  await result.getByRole('button', { name: '插入' }).click();
  await noticed(panel, 'inserted');
  expect(await draftIn(desk.page)).toBe('亲，周末两天由值班同事接待，回复会慢一点。');
});

test('a phrase without title or text is not saved, and says why', async () => {
  await options.bringToFront();
  await options.getByTestId('phrase-add').click();
  await save();
  await options.getByText('请写标题').waitFor();
  await options.locator('[name=title]').fill('只有标题');
  await save();
  await options.getByRole('alert').filter({ hasText: '请至少写一种说法' }).waitFor();
  expect(await options.locator('[name=title]').inputValue()).toBe('只有标题');
  await options.getByTestId('editor-discard').click();
  expect(await rowOf('只有标题').count()).toBe(0);
});

test('a phrase that came with the extension can be edited, deleted, and brought back', async () => {
  await options.bringToFront();
  await look('问身高体重');
  await rowOf('问身高体重').getByTestId('phrase-edit').click();
  await options.locator('[name=variant]').first().fill('亲，身高体重发我一下，我对着尺码表帮您看。');
  await save();
  await rowOf('问身高体重').filter({ hasText: '对着尺码表帮您看' }).waitFor();

  await look('问身高体重');
  await rowOf('问身高体重').getByTestId('phrase-delete').click();
  await options.getByText('已删除“问身高体重”').waitFor();
  await expect.poll(() => rowOf('问身高体重').count()).toBe(0);
  await options.getByRole('button', { name: '撤销' }).click();
  await rowOf('问身高体重').filter({ hasText: '对着尺码表帮您看' }).waitFor();
});

test('the theme holds in the panel too', async () => {
  const panel = await desk.visit();
  await options.bringToFront();
  await goTo(options, 'general');
  const ground = () => panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await options.getByLabel('深色').click();
  await expect.poll(ground).not.toBe(light);
  await options.getByLabel('浅色').click();
  await expect.poll(ground).toBe(light);
});

test('changes reach the browser’s sync as this device’s own pages, and one switch takes them back', async () => {
  const worker = await workerOf(desk.context);
  const pages = () =>
    worker.evaluate(async () => {
      // The worker has the extension's API under this name.
      const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get: () => Promise<object> } } } };
      return Object.keys(await chrome.storage.sync.get());
    });
  await expect.poll(pages).toEqual([expect.stringMatching(/^p\.[0-9a-f]{8}\.0$/)]);
  await goTo(options, 'general');
  const status = options.getByTestId('sync-status');
  await status.filter({ hasText: '正在同步' }).waitFor();
  await options.getByTestId('sync-switch').click();
  await status.filter({ hasText: '同步已关闭' }).waitFor();
  await expect.poll(pages).toEqual([]);
  await options.getByTestId('sync-switch').click();
  await goTo(options, 'library');
});

test('what was written is there after the browser was restarted', async () => {
  await desk.context.close();
  desk.context = await launchBuilt({ profile });
  options = await optionsOf(desk.context);
  await rowOf('周末值班说明').waitFor();
  await look('问身高体重');
  const edited = rowOf('问身高体重').filter({ hasText: '对着尺码表帮您看' });
  await edited.waitFor();
  expect(await edited.count()).toBe(1);
});

test('a library of a newer version is shown, can be exported, and stays untouched', async () => {
  const worker = await workerOf(desk.context);
  const versionOf = async () =>
    (await workerOf(desk.context)).evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
  await worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('tiexin', 99);
        opening.addEventListener('success', () => resolve(opening.result.close()));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
      }),
  );
  await desk.context.close();
  desk.context = await launchBuilt({ profile });
  options = await optionsOf(desk.context);
  await options.getByText('现在只能查看').waitFor();
  await rowOf('周末值班说明').waitFor();

  await goTo(options, 'files');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.locator('[data-testid="library-export"][data-id="json"]').click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('周末两天由值班同事接待');
  await goTo(options, 'library');

  await rowOf('周末值班说明').getByTestId('phrase-edit').click();
  await options.locator('[name=title]').fill('改不了的标题');
  await save();
  await options.locator('[data-testid="said"][data-id="read_only"]').waitFor();
  expect(await options.locator('[name=title]').inputValue()).toBe('改不了的标题');

  desk.page = await desk.context.newPage();
  await desk.page.goto(`${desk.url}?script=off`);
  const panel = await panelOf(desk.page);
  await panel.getByText('现在只能查看').waitFor();
  await panel.getByTestId('suggestion-insert').first().click();
  await noticed(panel, 'inserted');
  expect(await versionOf()).toEqual([99]);
});
