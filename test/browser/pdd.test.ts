import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { insertSuggestion, launchBuilt } from './desk-of';

const html = readFileSync(resolve(import.meta.dirname, '../fixtures/pdd-live.html'));
const server = createServer((_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
);
let context: BrowserContext;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context = await launchBuilt();
});
afterAll(async () => {
  await context.close();
  server.close();
});

test('a page in the shape of 拼多多’s chat is recognised, read, and written into', async () => {
  const [page = await context.newPage()] = context.pages();
  // A listening TCP server's address is never a pipe's name.
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/chat-merchant/`);
  const panel = await panelOf(page);
  await panel.getByTestId('page-status').filter({ hasText: '拼多多' }).waitFor();
  await panel.getByTestId('buyer-name').filter({ hasText: '小满' }).waitFor();
  expect(await panel.getByTestId('buyer-message').innerText()).toContain('怎么还没发货');
  expect(await panel.getByTestId('stage').getAttribute('data-id')).toBe('insale');
  expect(await panel.getByTestId('intent').first().getAttribute('data-id')).toBe('order_not_shipped');
  expect(await panel.getByText('订单 · 待发货').count()).toBe(1);
  const text = await insertSuggestion(panel);
  expect(await page.locator('#replyTextarea').inputValue()).toBe(text);

  await page.getByText('阿杉').click();
  await panel.getByTestId('buyer-name').filter({ hasText: '阿杉' }).waitFor();
  await panel.getByText('暂无订单').waitFor();
  expect(await panel.getByTestId('stage').getAttribute('data-id')).toBe('presale');
  expect(await page.locator('#replyTextarea').inputValue()).toBe('');
});
