/** Taking in what an agent has from another tool, and taking it back; and the library as files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultsOf } from './axe';
import { type Desk, deskOf, optionsOf } from './desk-of';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context, 'files');
});
beforeEach(() => options.reload());
afterAll(() => desk.close());

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (...files: ReturnType<typeof file>[]) => options.getByTestId('import-file').setInputFiles(files);
const counts = () => options.getByTestId('import-counts').innerText();
const leave = () => options.getByRole('button', { name: '不导入' }).click();

/** What the whole library is, as its own file says. */
async function library(): Promise<string> {
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.locator('[data-testid="library-export"][data-id="json"]').click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const sheet = [
  '\ufeff一级分类（必填）,二级分类（选填）,话术标题（选填）,话术内容（必填）',
  '售后,退换货,旧沙发回收,"亲，旧沙发可以预约上门回收\n周末也可以"',
  '售前,,阳台尺寸,麻烦告诉我阳台的长和宽',
  '售前,,空的,',
].join('\r\n');

test('files are understood and shown before anything changes, then taken in, then taken back with one click', async () => {
  const before = await library();
  await choose(file('话术.csv', sheet), file('照片.xlsx', 'PK\u0003\u0004 no archive at all'));
  await expect.poll(counts).toContain('新增 2');
  expect(await counts()).toContain('用不上 1');
  expect(await options.getByTestId('import-unused').innerText()).toContain('第 4 行 空的 没有话术内容');
  expect(await options.getByTestId('import-fault').innerText()).toContain('照片.xlsx 文件打不开');
  expect(await library()).toBe(before);
  expect(await faultsOf(options)).toEqual([]);

  await options.getByLabel('导入“阳台尺寸”').uncheck();
  await options.getByTestId('import-apply').click();
  await options.getByText('已导入 1 条').waitFor();
  const taken = await library();
  expect(taken).toContain('周末也可以');
  expect(taken).not.toContain('阳台的长和宽');

  await choose(file('话术.csv', sheet));
  await expect.poll(counts).toContain('相同 1');
  await leave();

  // The way back outlives the page.
  await options.reload();
  await options.getByTestId('import-undo').click();
  await options.getByText('和导入前一样').waitFor();
  expect(await library()).toBe(before);
});

test('a table with names that nobody knows is asked about once', async () => {
  const notes = file(
    '我的.csv',
    '事项,怎么答,备注说明\n查鱼缸,鱼缸的快递我来查，马上回您,2026\n催鱼缸,我帮您催一下鱼缸,2025',
  );
  await choose(notes);
  await options.getByTestId('column-role').first().waitFor();
  expect(await faultsOf(options)).toEqual([]);
  await options.getByTestId('column-role').first().selectOption({ label: '标题' });
  await options.getByTestId('columns-use').click();
  await expect.poll(counts).toContain('新增 2');
  await leave();
  await choose(notes);
  await expect.poll(counts).toContain('新增 2');
  await leave();
});

test('a table is pasted from a spreadsheet', async () => {
  await options.getByTestId('import-paste').focus();
  await options.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, '标题\t内容\n鱼缸多大\t鱼缸长六十厘米\n');
  await expect.poll(counts).toContain('新增 1');
  await leave();
});

test('a table that was exported, edited in a spreadsheet and taken in changes the same phrases', async () => {
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.locator('[data-testid="library-export"][data-id="xlsx"]').click(),
  ]);
  await options.getByTestId('import-file').setInputFiles(await download.path());
  await expect.poll(counts).toMatch(/新增 0\s+更新 0\s+近似 0/);
  await leave();
});
