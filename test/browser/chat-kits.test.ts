/** Chat kits from npm, which no profile knows: read by shape, written into, and checked. */
import { resolve } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { type FolderServer, serveFolder } from '../../scripts/lib/serve-folder';
import { buyer, dialogue } from '../kits/dialogue';
import { readByShape } from '../kits/read-by-shape';
import { insertSuggestion, launchBuilt } from './desk-of';

let context: BrowserContext;
let server: FolderServer;
let page: Page;
beforeAll(async () => {
  const folder = resolve(import.meta.dirname, '../kits');
  await build({ configFile: resolve(folder, 'vite.config.ts') });
  server = await serveFolder(resolve(folder, '../../.output/chat-kits'));
  context = await launchBuilt();
  page = context.pages()[0] ?? (await context.newPage());
});
afterAll(async () => {
  await context.close();
  await server.close();
});

/** In open shadow roots too; the kit's own search field is an input. */
const composer = (): Locator => page.locator('textarea, [contenteditable="true"]').first();
const draft = (): Promise<string> =>
  composer().evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    return element instanceof HTMLElement ? element.innerText.trim() : '';
  });

test.each(['chatscope', 'chatui', 'deep-chat', 'vue-advanced-chat'])(
  '%s is read, written into, and checked',
  async (kit) => {
    await page.goto(`${server.url}?kit=${kit}`);
    const panel = await panelOf(page);
    await panel.locator('[data-testid="page-status"][data-id="recognised_by_shape"]').waitFor();
    await panel.getByTestId('buyer-message').filter({ hasText: '什么时候发货' }).waitFor();
    expect(await panel.getByTestId('buyer-name').innerText()).toBe(buyer);
    const said = await readByShape(page);
    expect(said?.filter((line) => !line.startsWith('system'))).toEqual(
      dialogue.map(({ side, text }) => `${side}: ${text}`),
    );

    const text = await insertSuggestion(panel);
    expect(await draft()).toBe(text);
    expect(await page.evaluate(() => window.sent)).toEqual([]);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('你必须今天付款');
    await panel.locator('[data-testid="finding"][data-id="imperative"]').waitFor();
    await panel.getByTestId('finding-fix').first().click();
    await expect.poll(draft).not.toContain('你必须');
  },
);
