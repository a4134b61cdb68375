/** The phrase manager by pointer and by keyboard, and one phrase in two tabs. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './axe';
import { type Desk, deskOf, optionsOf } from './desk-of';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context);
});
afterAll(() => desk.close());

const said = (page: Page, id: string) => page.locator(`[data-testid="said"][data-id="${id}"]`).waitFor();
const saveIn = (page: Page) => page.getByTestId('editor').getByRole('button', { name: '保存' }).click();
const countOn = async (board: string): Promise<number> =>
  Number(await options.locator(`.branch.depth-1[data-name="${board}"] .count`).innerText());

test('phrases are picked out by keyboard, moved, and one undo brings them back', async () => {
  const before = await countOn('产品');
  await options.getByTestId('phrase-list').focus();
  await options.keyboard.press('ArrowDown');
  await options.keyboard.press(' ');
  await options.keyboard.press('ArrowDown');
  await options.keyboard.press('Shift+ ');
  await options.getByTestId('bulk').filter({ hasText: '已选 2 条' }).waitFor();
  await options.keyboard.press('m');
  await options.getByTestId('place-list').selectOption('product');
  expect(await faultsOf(options)).toEqual([]);
  await options.keyboard.press('Enter');
  await said(options, 'changed');
  expect(await countOn('产品')).toBe(before + 2);
  await options.getByTestId('undo').click();
  await said(options, 'taken_back');
  expect(await countOn('产品')).toBe(before);
  await options.getByRole('button', { name: '取消选择' }).click();
});

test('a phrase is dragged into another board', async () => {
  const before = await countOn('催付');
  await options.getByTestId('phrase').first().dragTo(options.locator('.branch.depth-1[data-name="催付"]'));
  await said(options, 'changed');
  expect(await countOn('催付')).toBe(before + 1);
});

test('a picture stays with its phrase', async () => {
  await options.getByTestId('phrase-edit').nth(1).click();
  await options.getByTestId('picture-file').setInputFiles('docs/screenshot.png');
  await options.getByAltText('screenshot.png').waitFor();
  await options.getByRole('button', { name: '关闭（Esc）' }).click();
  await expect.poll(() => options.getByTestId('phrase').nth(1).innerText()).toContain('1 图');

  await options.getByTestId('phrase-add').click();
  await options.getByTestId('picture-file').setInputFiles('docs/screenshot.png');
  await options.getByAltText('screenshot.png').waitFor();
  await options.getByTestId('editor').getByRole('textbox', { name: '标题' }).fill('穿搭图');
  await options.getByLabel('说法 1', { exact: true }).fill('亲，这是上身图，您看看');
  await saveIn(options);
  await said(options, 'saved');
  await expect.poll(() => options.getByTestId('phrase').filter({ hasText: '穿搭图' }).innerText()).toContain('1 图');
});

test('what two tabs write of one phrase is kept twice, and can be kept as wordings', async () => {
  const other = await optionsOf(desk.context);
  for (const [page, text] of [
    [options, '甲页写的这一句'],
    [other, '乙页写的这一句'],
  ] as const) {
    await page.bringToFront();
    await page.getByTestId('phrase-edit').nth(2).click();
    await page.locator('[name=variant]').first().fill(text);
  }
  await saveIn(options);
  await said(options, 'saved');
  await saveIn(other);
  await said(other, 'beside');
  await other.getByTestId('phrase-edit').nth(2).click();
  expect(await other.getByTestId('other-versions').innerText()).toContain('甲页写的这一句');
  await other.getByTestId('versions-keep').click();
  await saveIn(other);
  await said(other, 'saved');
  await other.getByTestId('phrase-edit').nth(2).click();
  expect(
    await other.locator('[name=variant]').evaluateAll((all) => all.map((one) => 'value' in one && one.value)),
  ).toEqual(expect.arrayContaining(['甲页写的这一句', '乙页写的这一句']));
  await other.close();
});
