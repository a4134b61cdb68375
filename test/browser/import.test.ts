/** Taking in what an agent has from another tool, and taking it back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, optionsOf } from './desk-of';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context);
});
afterAll(() => desk.close());

const choose = (name: string, text: string) =>
  options.getByTestId('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const counts = () => options.getByTestId('import-counts').innerText();
const written = (title: string) => options.getByTestId('phrase').filter({ hasText: title });

const sheet = [
  '\ufeff一级分类（必填）,二级分类（选填）,话术标题（选填）,话术内容（必填）',
  '售后,退换货,旧沙发回收,"亲，旧沙发可以预约上门回收\n周末也可以"',
  '售前,,阳台尺寸,麻烦告诉我阳台的长和宽',
  '售前,,空的,',
].join('\r\n');

test('a file is understood and shown before anything changes, then taken in, then taken back with one click', async () => {
  const before = await options.getByTestId('phrase').count();
  await choose('话术.csv', sheet);
  await expect.poll(counts).toContain('新增 2');
  expect(await counts()).toContain('有问题 1 行');
  await options.getByText('没有话术内容').waitFor();
  expect(await options.getByTestId('phrase').count()).toBe(before);

  await options.getByTestId('import-apply').click();
  await written('旧沙发回收').waitFor();
  expect(await written('旧沙发回收').textContent()).toContain('周末也可以');
  expect(await options.getByTestId('phrase').count()).toBe(before + 2);

  await choose('话术.csv', sheet);
  await expect.poll(counts).toContain('相同 2');
  expect(await options.getByTestId('import-apply').isDisabled()).toBe(true);
  await options.getByRole('button', { name: '取消' }).click();

  await options.getByTestId('import-undo').click();
  await expect.poll(() => options.getByTestId('phrase').count()).toBe(before);
});

test('a file that is none says so, and nothing changes', async () => {
  const before = await options.getByTestId('phrase').count();
  await choose('照片.xlsx', 'PK\u0003\u0004 no archive at all');
  await options.getByText('文件打不开').waitFor();
  await choose('别的.json', '{"a":1}');
  await options.getByText('看不出哪一列是话术内容').waitFor();
  expect(await options.getByTestId('phrase').count()).toBe(before);
});
