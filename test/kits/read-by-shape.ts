/** Reads a page with the built reader, in the page's own world: what the panel does not show, such as every side. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const reader = resolve(import.meta.dirname, '../../.output/demo-chrome/shape.js');

/** @returns each message as `side: text`, oldest first; null while no chat is found */
export async function readByShape(page: Page): Promise<string[] | null> {
  await page.evaluate(() => {
    window.tiexinShape = (make) => {
      window.makeShape = make;
    };
  });
  await page.evaluate(readFileSync(reader, 'utf8'));
  return page.evaluate(() => {
    const site = window.makeShape?.({ id: 'kit', name: 'kit', composer: '' }, () => performance.now());
    const chat = site?.open(document);
    const messages = chat?.conversation()?.messages ?? null;
    chat?.close?.();
    return messages && messages.map(({ side, text }) => `${side}: ${text}`);
  });
}
