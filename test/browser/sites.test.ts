/** A site that nobody shipped: described by a file, allowed in the click, told how to stand there, and taken back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { writeSiteFile } from '../../lib/app/site-file';
import { writeTaughtFile } from '../../lib/app/taught-file';
import { shopee } from '../../lib/sites/profiles/shopee';
import { insertSuggestion, launchBuilt, optionsOf, workerOf } from './desk-of';

const { paths: _paths, ...facts } = shopee;
const folder = mkdtempSync(join(tmpdir(), 'tiexin-site-'));
const file = join(folder, 'tiexin-site-corner.json');
writeFileSync(file, writeSiteFile({ ...facts, id: 'corner', name: '街角小店', matches: ['https://chat.example/*'] }));
const [html, unknown] = ['fixtures/shopee.html', 'shapes/avatar-rows.html'].map((path) =>
  readFileSync(resolve(import.meta.dirname, '..', path), 'utf8'),
);

let context: BrowserContext;
let chat: Page;
let options: Page;
beforeAll(async () => {
  context = await launchBuilt();
  for (const [host, body = ''] of [
    ['chat', html],
    ['other', unknown],
  ] as const)
    await context.route(`https://${host}.example/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  // The browser's question can't be answered from here; this is the agent's yes, given beforehand.
  const { host } = new URL((await workerOf(context)).url());
  const [extensions = await context.newPage()] = context.pages();
  await extensions.goto('chrome://extensions');
  for (const site of ['chat', 'other'])
    await extensions.evaluate(`chrome.developerPrivate.addHostPermission('${host}', 'https://${site}.example/*')`);
  options = await optionsOf(context, 'sites');
  chat = extensions;
  await chat.goto('https://chat.example/im/1');
});
afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true });
});

const composer = () => chat.locator('[data-cy="webchat-conversation-detail-input"] textarea');
const margins = () =>
  chat.evaluate(() => [document.documentElement.style.marginLeft, document.documentElement.style.marginRight]);
/** What all panels on the page say of it. */
const statuses = async (): Promise<string> => {
  const texts = chat.frames().map((frame) => frame.getByTestId('page-status').allInnerTexts());
  return (await Promise.allSettled(texts)).map((text) => (text.status === 'fulfilled' ? text.value : '')).join('\n');
};
const row = () => options.locator('[data-testid="site"][data-id="corner"]');

test('facts from a file are shown, kept, and used on the open page as soon as it is allowed', async () => {
  await options.getByTestId('site-import').setInputFiles(file);
  await options
    .locator('[data-testid="site-preview"][data-id="new"]')
    .getByText('https://chat.example/*')
    .first()
    .waitFor();
  expect(await chat.locator('tiexin-host').count()).toBe(0);
  await options.getByTestId('site-keep').click();
  await row().waitFor();
  // A page behind another one may miss a click, and its timers are slow.
  await chat.bringToFront();
  // The permission may come before the facts: then the panel begins anew with them, in a frame of its own.
  await expect.poll(statuses).toContain('街角小店');
  const panel = await panelOf(chat);
  expect(await statuses()).toContain('2026-09-06 · 可信度 A');
  expect(await panel.getByTestId('buyer-name').innerText()).toBe('rain.and.tea');
  const text = await insertSuggestion(panel);
  expect(await composer().inputValue()).toBe(text);
});

test('panel, side and check are chosen for the site, and hold at once', async () => {
  await options.bringToFront();
  await row().getByRole('combobox', { name: '面板在' }).selectOption('left');
  await expect.poll(margins).toEqual(['372px', '']);
  await row().getByRole('checkbox', { name: '显示面板' }).uncheck();
  await expect.poll(() => chat.locator('tiexin-host').count()).toBe(0);
  expect(await margins()).toEqual(['', '']);
  await row().getByRole('checkbox', { name: '显示面板' }).check();
  const panel = await panelOf(chat);
  await composer().fill('亲，加我微信 abc12345');
  await panel.getByTestId('finding').first().waitFor();
  await row().getByRole('checkbox', { name: '检查草稿' }).uncheck();
  await expect.poll(() => panel.getByTestId('finding').count()).toBe(0);
  expect(await panel.getByTestId('tone-switch').getAttribute('aria-checked')).toBe('false');
});

test('taken back, one line says so beside the page, the draft stays, and nothing runs there again', async () => {
  await options.getByRole('button', { name: '取消访问 chat.example' }).click();
  await options.getByText('已取消对 chat.example 的访问').waitFor();
  // The page can't look into the panel's root, and so neither can a locator: the accessibility tree can.
  const eyes = await context.newCDPSession(chat);
  const told = async () => {
    const { nodes } = await eyes.send('Accessibility.getFullAXTree');
    return nodes.some(({ name }) => String(name?.value).includes('您已取消贴心在此网站的访问'));
  };
  await expect.poll(told).toBe(true);
  expect(await composer().inputValue()).toBe('亲，加我微信 abc12345');
  await chat.reload();
  const scripts = await (await workerOf(context)).evaluate(`chrome.scripting.getRegisteredContentScripts()`);
  expect(scripts).toEqual([]);
  expect(await chat.locator('tiexin-host').count()).toBe(0);
});

test('a site without any facts is read by its shape, on the page that is open, as soon as it is allowed', async () => {
  await chat.goto('https://other.example/im');
  const clicks = await context.newCDPSession(options);
  await clicks.send('Runtime.evaluate', {
    expression: "chrome.permissions.request({ origins: ['https://other.example/*'] })",
    userGesture: true,
  });
  await options.locator('[data-testid="site"][data-id="other.example"]').waitFor();
  await chat.bringToFront();
  const panel = await panelOf(chat);
  await panel.locator('[data-testid="page-status"][data-id="recognised_by_shape"]').waitFor();
  await panel.getByTestId('buyer-name').filter({ hasText: '山间小路' }).waitFor();
  const text = await insertSuggestion(panel);
  expect(await chat.locator('[data-t="composer"]').inputValue()).toBe(text);
});

test('what was pointed out on a page goes to another computer as a file, and is forgotten again', async () => {
  await options.bringToFront();
  const written = writeTaughtFile({
    host: 'third.example',
    taught: { composer: 'textarea', rule: { by: 'place', buyerAt: 'left' } },
  });
  const given = (text: string) => ({ name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await options.getByTestId('taught-import').setInputFiles(given('{"format":"other"}'));
  await options.getByText('没有改动').waitFor();
  await options.getByTestId('taught-import').setInputFiles(given(written));
  const page = options.locator('[data-testid="taught-page"][data-id="third.example"]');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    page.getByRole('button', { name: '导出 third.example' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(written);
  await page.getByRole('button', { name: '忘记 third.example' }).click();
  await options.getByText('已忘记 third.example').waitFor();
  expect(await page.count()).toBe(0);
});
