/** The first minutes: the demo chat and the real panel inside the extension. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { faultsOf } from './axe';
import { type Desk, deskOf, workerOf } from './desk-of';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

test('a new agent inserts, is warned, mends, and ends with a check as strict as wished', async () => {
  const { page } = desk;
  const { host } = new URL((await workerOf(desk.context)).url());
  await page.goto(`chrome-extension://${host}/welcome.html`);
  const panel = await panelOf(page);
  await panel.getByTestId('suggestion-insert').first().click();
  const shop = page.frameLocator('[data-testid="tryout"]');
  await expect.poll(() => shop.locator('[data-demo="composer"]').inputValue()).not.toBe('');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '写入一句例子' }).click();
  await panel.getByTestId('finding-fix').first().click();
  await expect.poll(() => shop.locator('[data-demo="composer"]').inputValue()).not.toContain('不是说了吗');

  await page.getByRole('button', { name: '跳过试用' }).click();
  expect(await page.getByTestId('tryout').count()).toBe(0);
  await page.getByLabel('严格').click();
  await page.goto(`chrome-extension://${host}/options.html#tone`);
  await expect.poll(() => page.getByLabel('严格').isChecked()).toBe(true);
});
