/** Reads a page with the built reader, in the page's own world: what the panel does not show, such as every side. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { ShapeHost, ShapeWorld } from '../../lib/guest/shape';

const reader = resolve(import.meta.dirname, '../../.output/demo-chrome/shape.js');

/** @returns each message as `side: text`, oldest first; null while no chat is found */
export async function readByShape(page: Page): Promise<string[] | null> {
  await page.evaluate(() => {
    const world: Window & ShapeWorld = window;
    world.tiexinShape = (begin) => {
      world.beginShape = begin;
    };
  });
  await page.evaluate(readFileSync(reader, 'utf8'));
  return page.evaluate(async () => {
    const store = { get: async () => ({}), set: async () => {} };
    const site = await new Promise<Parameters<ShapeHost['add']>[0]>((add) => {
      void window.beginShape?.({ document, add, say: (word) => word, store });
    });
    const chat = site.open(document);
    const messages = chat?.conversation()?.messages ?? null;
    chat?.close?.();
    return messages && messages.map(({ side, text }) => `${side}: ${text}`);
  });
}
