/** The panel as the browser's own side panel. Here it stands in a tab: what it follows is told by the same events. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, deskOf, draftIn, openBuyer, workerOf } from './desk-of';

let desk: Desk;
let panel: Page;
beforeAll(async () => {
  desk = await deskOf();
  await desk.visit();
  panel = await desk.context.newPage();
  const { host } = new URL((await workerOf(desk.context)).url());
  await panel.goto(`chrome-extension://${host}/panel.html`);
});
afterAll(() => desk.close());

const said = (state: string) => panel.locator(`[data-testid="page-status"][data-id="${state}"]`);

test('one click moves the panel from the page into the browser, at once in every open chat', async () => {
  await panel.getByTestId('overlaid').getByRole('button').click();
  await said('no_chat').waitFor();
  await expect.poll(() => desk.page.locator('tiexin-host').count()).toBe(0);
  expect(await desk.page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
});

test('it follows the tab that is shown, inserts there, and says so when a tab has no chat', async () => {
  await desk.page.bringToFront();
  await said('recognised').waitFor();
  const name = desk.page.locator('[data-demo="header-name"]');
  expect(await panel.getByTestId('buyer-name').innerText()).toBe((await name.innerText()).trim());
  const text = await panel.getByTestId('suggestion').first().getAttribute('data-text');
  await panel.getByTestId('suggestion-insert').first().click();
  await expect.poll(() => draftIn(desk.page)).toBe(text);

  const other = await desk.context.newPage();
  await said('no_chat').waitFor();
  expect(await panel.getByTestId('suggestion').count()).toBe(0);
  await other.goto(`${desk.url}?script=off`);
  await said('recognised').waitFor();
  await other.close();
  await desk.page.bringToFront();
  await openBuyer(desk.page, panel.mainFrame(), 'dafeng');
});

test('beside a site that is not allowed it offers to ask, and has the toolbar button ask where it knows no address', async () => {
  const closes = async (): Promise<unknown> =>
    (await workerOf(desk.context)).evaluate('chrome.sidePanel.getPanelBehavior()');
  const other = await desk.context.newPage();
  await other.route('https://other.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>聊天' }),
  );
  await other.goto('https://other.example/im');
  const consent = panel.getByTestId('consent');
  // The panel's tab is behind the other one here, where a pointer is slow.
  await panel.getByTestId('consent-ask').dispatchEvent('click');
  await consent.getByText('浏览器会问是否允许').waitFor();
  await expect.poll(closes).toEqual({ openPanelOnActionClick: false });
  await consent.getByRole('button').dispatchEvent('click');
  await panel.getByTestId('consent-ask').waitFor();
  await expect.poll(closes).toEqual({ openPanelOnActionClick: true });
  await other.close();
  await desk.page.bringToFront();
  await said('recognised').waitFor();
  expect(await consent.count()).toBe(0);
});

test('moved back, it stands on the page again', async () => {
  await panel.evaluate(() => {
    location.href = 'options.html#general';
  });
  await panel.getByLabel('页面旁边').click();
  await expect.poll(() => desk.page.locator('tiexin-host').count()).toBe(1);
});
