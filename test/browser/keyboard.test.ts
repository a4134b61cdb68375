/** Keys of the browser reach the panel through the background. A headless browser has no such keys: the event is real. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../lib/core/model/command';
import { composerOf, type Desk, deskOf, draftIn, noticed, workerOf } from './desk-of';

let desk: Desk;
let panel: Frame;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

/** Presses the key of a command in the tab that was opened last. */
const press = async (command: Command): Promise<void> =>
  (await workerOf(desk.context)).evaluate(async (command) => {
    interface Tab {
      id: number;
    }
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (what: object) => Promise<Tab[]> };
        commands: { onCommand: { dispatch: (command: string, tab: Tab) => void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true });
    if (tab) chrome.commands.onCommand.dispatch(command, tab);
  }, command);

const composerHasFocus = (): Promise<boolean> =>
  composerOf(desk.page).evaluate((element) => element === document.activeElement);

test('a reply comes in and a finding is mended without the focus leaving the composer', async () => {
  panel = await desk.visit();
  await composerOf(desk.page).focus();
  await panel.getByTestId('suggestion').nth(1).waitFor();
  await press('insert_2');
  await noticed(panel, 'inserted');
  expect(await draftIn(desk.page)).toBe(await panel.getByTestId('draft').innerText());
  expect(await composerHasFocus()).toBe(true);

  await composerOf(desk.page).fill('你必须今天寄回来，这个退不了');
  await panel.getByTestId('finding').nth(1).waitFor();
  await press('next_finding');
  await desk.page.locator('tiexin-card').waitFor({ state: 'attached' });
  expect(await composerHasFocus()).toBe(true);
  await press('apply_fix');
  await expect.poll(() => draftIn(desk.page)).not.toContain('必须');
  expect(await composerHasFocus()).toBe(true);
});

test('the search takes the keyboard, Escape clears it and then goes back to the composer', async () => {
  panel = await desk.visit();
  await composerOf(desk.page).focus();
  await press('focus_search');
  await expect.poll(() => desk.page.evaluate(() => document.activeElement?.localName)).toBe('tiexin-host');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('search');
  await desk.page.keyboard.type('退款');
  await panel.getByTestId('search-result').first().waitFor();
  await desk.page.keyboard.press('Escape');
  await panel.getByTestId('search-result').first().waitFor({ state: 'detached' });
  await desk.page.keyboard.press('Escape');
  await expect.poll(composerHasFocus).toBe(true);
});

test('the panel collapses and comes back; ? lists every key with the browser’s own', async () => {
  await press('toggle_panel');
  await panel.getByRole('button', { name: '展开贴心' }).waitFor();
  await press('toggle_panel');
  await panel.getByTestId('search').waitFor();
  await panel.locator('main').focus();
  await desk.page.keyboard.press('?');
  await panel.getByTestId('command-key').nth(7).waitFor();
  expect(await panel.locator('[data-testid="command-key"][data-id="insert_1"]').innerText()).toMatch(
    /Alt\+(?:Shift\+)?1/,
  );
  expect(await panel.locator('[data-testid="command-key"][data-id="apply_fix"]').innerText()).toContain('未设置');
  await desk.page.keyboard.press('Escape');
  await panel.getByTestId('key-sheet').waitFor({ state: 'detached' });
});
