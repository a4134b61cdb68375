/** Settings are found, set back, and erased. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './axe';
import { type Desk, deskOf, optionsOf, workerOf } from './desk-of';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context);
});
afterAll(() => desk.close());

const open = async (section: string): Promise<void> => {
  await options.locator(`.menu a[href="#${section}"]`).click();
};
const kept = async (): Promise<string> =>
  (await workerOf(desk.context)).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get: () => Promise<object> }> } };
    return JSON.stringify([await chrome.storage['local']?.get(), await chrome.storage['sync']?.get()]);
  });
const shopName = () => options.locator('#shop-shop');

test('a setting is found by its words, changed, and set back with its page', async () => {
  await options.getByTestId('setting-search').fill('店铺名');
  await options.getByTestId('setting-found').first().click();
  await shopName().fill('晴木家居');
  await shopName().blur();
  await options.getByTestId('reset').click();
  await expect.poll(() => shopName().inputValue()).toBe('');
  await options.getByTestId('reset-undo').click();
  await expect.poll(() => shopName().inputValue()).toBe('晴木家居');
});

test('everything of this browser is erased after a typed word, and says so', async () => {
  await open('files');
  expect(await faultsOf(options)).toEqual([]);
  await options.getByTestId('erase-word').fill('清除');
  expect(await options.getByTestId('erase').isDisabled()).toBe(true);
  await options.getByTestId('erase-word').fill('清除全部');
  await options.getByTestId('erase').click();
  await options.getByTestId('erase-said').filter({ hasText: '已全部清除' }).waitFor();
  expect(await kept()).not.toContain('晴木家居');
  await open('shop');
  await expect.poll(() => shopName().inputValue()).toBe('');
  await open('general');
  expect(await options.getByTestId('sync-switch').getAttribute('aria-checked')).toBe('false');
});
