/** Settings are found, set back, and erased. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './axe';
import { type Desk, deskOf, insertSuggestion, optionsOf } from './desk-of';
import { type Residue, residueOf } from './residue';

let desk: Desk;
let options: Page;
let fresh: Residue;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context);
  fresh = await residueOf(desk.context);
});
afterAll(() => desk.close());

const open = async (section: string): Promise<void> => {
  await options.locator(`.menu a[href="#${section}"]`).click();
};
const shopName = () => options.locator('#shop-shop');

test('a setting is found by its words, changed, and set back with its page', async () => {
  await options.getByTestId('setting-search').fill('店铺名');
  await options.locator('[data-testid="setting-found"] mark').first().waitFor();
  await options.getByTestId('setting-search').press('Enter');
  await expect.poll(() => shopName().evaluate((field) => field === document.activeElement)).toBe(true);
  await shopName().fill('晴木家居');
  await shopName().blur();
  await options.getByTestId('reset').click();
  await expect.poll(() => shopName().inputValue()).toBe('');
  await options.getByTestId('reset-undo').click();
  await expect.poll(() => shopName().inputValue()).toBe('晴木家居');

  await open('general');
  const compact = options.getByLabel('紧凑');
  await compact.click();
  await options.getByTestId('reset').click();
  await expect.poll(() => compact.isChecked()).toBe(false);
  await options.getByTestId('reset-undo').click();
  await expect.poll(() => compact.isChecked()).toBe(true);
  await options.goBack();
  await shopName().waitFor();
});

test('everything is erased after a typed word, and what is left is a fresh install', async () => {
  const { context, page } = desk;
  // The browser's question can't be answered from here; this is the agent's yes, given beforehand.
  const { host } = new URL(options.url());
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${host}', 'https://chat.example/*')`);
  const clicks = await context.newCDPSession(options);
  const expression = "chrome.permissions.request({ origins: ['https://chat.example/*'] })";
  await clicks.send('Runtime.evaluate', { expression, userGesture: true });
  const panel = await desk.visit();
  await insertSuggestion(panel);
  await panel.getByTestId('reminder').first().waitFor();
  await page.goto('about:blank');

  await open('library');
  await options.getByTestId('phrase-delete').first().click();
  await options.getByTestId('said').waitFor();
  await open('general');
  await options.getByLabel('紧凑').click();
  await options.getByLabel('浏览器侧边栏').click();
  await options.evaluate(`chrome.storage.local.set({ taught: { 'im.example.com': {} } })`);
  await open('files');
  await options
    .getByTestId('import-file')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('标题,内容\n裁剪,窗帘可以裁短') });
  await options.getByTestId('import-apply').click();
  await options.getByTestId('import-undo').waitFor();
  expect(await faultsOf(options)).toEqual([]);
  await expect
    .poll(async () => Object.keys((await residueOf(context))['sync'] ?? {}).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  const used = await residueOf(context);
  // Every place holds something: otherwise this would prove nothing.
  for (const [place, left] of Object.entries(used)) expect([place, left]).not.toEqual([place, fresh[place]]);

  await options.getByTestId('erase-word').fill('清除');
  expect(await options.getByTestId('erase').isDisabled()).toBe(true);
  await options.getByTestId('erase-word').fill('清除全部');
  await options.getByTestId('erase').click();
  await options.getByTestId('erase-said').filter({ hasText: '已全部清除' }).waitFor();
  await expect.poll(() => residueOf(context)).toEqual(fresh);
  expect(await options.getByTestId('import-undo').count()).toBe(0);
  await open('shop');
  await expect.poll(() => shopName().inputValue()).toBe('');
});
