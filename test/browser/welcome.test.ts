/** The first minutes: the demo chat and the real panel inside the extension. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { faultsOf } from './axe';
import { type Desk, deskOf, workerOf } from './desk-of';

let desk: Desk;
// First minutes are had once: a second try needs a browser that knows nothing of the first.
beforeEach(async () => {
  desk = await deskOf();
});
afterEach(() => desk.close());

test('a new agent does all five steps, each ticks itself, and ends with a check as strict as wished', async () => {
  const { page } = desk;
  const { host } = new URL((await workerOf(desk.context)).url());
  await page.goto(`chrome-extension://${host}/welcome.html`);
  const panel = await panelOf(page);
  const shop = page.frameLocator('[data-testid="tryout"]');
  const composer = shop.locator('[data-demo="composer"]');
  const ticked = (step: string) => page.locator(`[data-testid="try-step"][data-id="${step}"].done`).waitFor();
  await panel.getByTestId('suggestion-insert').first().waitFor();
  expect(await page.locator('.done').count()).toBe(0);

  await shop.locator('[data-demo="conversation"]').nth(2).click();
  await ticked('read');
  await panel.getByTestId('suggestion-insert').first().click();
  await expect.poll(() => composer.inputValue()).not.toBe('');
  await ticked('insert');
  expect(await faultsOf(page)).toEqual([]);

  // From here on by the keyboard alone.
  await page.getByRole('button', { name: '写入一句例子' }).focus();
  await page.keyboard.press('Enter');
  await ticked('fault');
  await panel.getByTestId('finding-fix').first().waitFor();
  await page.keyboard.press('Alt+/');
  await page.keyboard.press('1');
  await expect.poll(() => composer.inputValue()).not.toContain('不是说了吗');
  await composer.fill('麻烦您今天寄回来，收到后马上为您处理');
  await ticked('fix');
  // Other browsers on the machine may have taken the focus meanwhile.
  await composer.press('Enter');
  await ticked('send');
  await page.getByText('五步都试过了').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: '试完了' }).click();
  expect(await page.getByTestId('tryout').count()).toBe(0);
  expect(await page.locator('#places').evaluate((heading) => heading === document.activeElement)).toBe(true);
  await page.getByLabel('严格').click();
  await page.goto(`chrome-extension://${host}/options.html#tone`);
  await expect.poll(() => page.getByLabel('严格').isChecked()).toBe(true);
});
