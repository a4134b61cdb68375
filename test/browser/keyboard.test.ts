/** Keys of the browser reach the panel through the background. A headless browser has no such keys: the event is real. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../lib/core/model/command';
import { composerOf, type Desk, deskOf, draftIn, noticed, say, workerOf } from './desk-of';

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

test('the help keeps a conversation as text and as a picture, private numbers hidden, and reports without a word of it', async () => {
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  panel = await desk.visit();
  await desk.page.evaluate(() => window.demoShop?.messages(60));
  await say(desk.page, 'juzi', '电话13800001234，发顺丰');
  await panel.getByTestId('buyer-message').filter({ hasText: '发顺丰' }).waitFor();
  await panel.getByTestId('open-keys').click();
  await panel.getByTestId('evidence-copy').click();
  const clipboard = () => desk.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain('138****34，发顺丰');
  expect(await clipboard()).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d 顾客\]/);
  // All that the page shows, not only what suggestions rest on.
  expect(await clipboard()).toContain('110斤穿哪个码合适');

  const [file] = await Promise.all([desk.page.waitForEvent('download'), panel.getByTestId('evidence-picture').click()]);
  expect(file.suggestedFilename()).toMatch(/^tiexin-\d{4}-\d\d-\d\d-\d{4}\.png$/);
  await panel.getByTestId('diagnosis-copy').click();
  await expect.poll(clipboard).toContain('site: demo');
  expect(await clipboard()).not.toContain('发顺丰');
});

test('each suggestion says why it is there', async () => {
  panel = await desk.visit();
  const why = panel.getByTestId('suggestion').first().getByTestId('why');
  await why.locator('summary').click();
  expect(await why.innerText()).toContain('问尺码');
});
