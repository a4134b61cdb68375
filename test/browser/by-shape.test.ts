/** The built extension on pages that no profile knows: read by their shape, written into, taught by pointing. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { insertSuggestion, launchBuilt } from './desk-of';

const shapes = resolve(import.meta.dirname, '../shapes');
/** A page with the chat in a frame of its own writing, the conversations beside it. */
const framed = (inner: string): string =>
  `<!doctype html><meta charset="utf-8"><div style="display:flex"><div style="width:180px">
  ${['青柠不酸', '橙子汽水', 'Anna K'].map((name, at) => `<div style="cursor:pointer;padding:10px;background:${at === 0 ? '#def' : 'none'}">${name}</div>`).join('')}
  </div><iframe style="width:1000px;height:660px;border:0" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe></div>`;
const server = createServer(({ url = '/' }, response) => {
  const name = new URL(url, 'http://shop').pathname.slice(1);
  if (!name.endsWith('.html')) return response.writeHead(404).end();
  const file = (of: string): string => readFileSync(resolve(shapes, of), 'utf8');
  const html =
    name === 'framed.html' ? framed(file('one-line-input.html').replace('Claire Dubois', '会话')) : file(name);
  return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context = await launchBuilt();
  page = await context.newPage();
});
afterAll(async () => {
  await context.close();
  server.close();
});

const visit = async (name: string, state: string): Promise<Frame> => {
  // A listening TCP server's address is never a pipe's name.
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/${name}`);
  const panel = await panelOf(page);
  await panel.locator(`[data-testid="page-status"][data-id="${state}"]`).waitFor();
  return panel;
};
const buyerSays = (panel: Frame, words: string) =>
  panel.getByTestId('buyer-message').filter({ hasText: words }).waitFor();

test('a chat in shadow roots is read, answered, and followed to another buyer and back', async () => {
  const panel = await visit('nested-shadow.html', 'recognised_by_shape');
  await panel.getByTestId('buyer-name').filter({ hasText: '青柠不酸' }).waitFor();
  await buyerSays(panel, '可以退货吗');
  const text = await insertSuggestion(panel);
  expect(await page.locator('textarea').inputValue()).toBe(text);

  // The page's framework draws another conversation: the head first, its list a moment later.
  await page.evaluate(async () => {
    const root = document.querySelector('chat-app')?.shadowRoot;
    const head = root?.querySelector('h2');
    const list = root?.querySelector('.l');
    if (!head || !list) return;
    head.textContent = '橙子汽水';
    await new Promise((done) => setTimeout(done, 100));
    const row = list.firstElementChild?.cloneNode(true);
    const shadow = list.firstElementChild?.shadowRoot?.innerHTML ?? '';
    if (!(row instanceof HTMLElement)) return;
    row.attachShadow({ mode: 'open' }).innerHTML = shadow;
    row.textContent = '发票怎么开';
    list.replaceChildren(row);
  });
  await panel.getByTestId('buyer-name').filter({ hasText: '橙子汽水' }).waitFor();
  await buyerSays(panel, '发票怎么开');
});

test('a chat in a frame that the page wrote itself takes the buyer’s name from the list beside it', async () => {
  const panel = await visit('framed.html', 'recognised_by_shape');
  await panel.getByTestId('buyer-name').filter({ hasText: '青柠不酸' }).waitFor();
  await buyerSays(panel, 'I will order tonight');
  expect(panel.parentFrame()?.parentFrame()).toBe(page.mainFrame());
});

test('where nobody’s side can be told the agent points it out, and it is remembered', async () => {
  const panel = await visit('feed-bare.html', 'needs_hint');
  await panel.getByTestId('page-doubt').waitFor();
  await panel.getByTestId('teach').click();
  await page.locator('tiexin-guide').waitFor({ state: 'attached' });
  await page.locator('textarea').click();
  await page.getByText('挂上去发现短了一截').click();
  await page.getByText('请问有什么可以帮您').click();
  // What would be read is shown in a closed shadow root: keys reach its first button.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await panel.locator('[data-testid="page-status"][data-id="recognised_by_shape"]').waitFor();
  await buyerSays(panel, '可以退货吗');
  const again = await visit('feed-bare.html', 'recognised_by_shape');
  await buyerSays(again, '可以退货吗');
  expect(await again.getByTestId('page-doubt').count()).toBe(0);
});

test('Escape ends the pointing out, and the page gets its clicks back', async () => {
  const panel = await visit('avatar-rows.html', 'recognised_by_shape');
  await panel.getByTestId('teach').click();
  await page.locator('tiexin-guide').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.locator('tiexin-guide').waitFor({ state: 'detached' });
  await page.locator('textarea').click();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
});
