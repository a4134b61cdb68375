/** Chats that no profile knows: eighteen pages of our own, as they are and taken apart in forty ways. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../scripts/lib/browser-path';
import { otherContents } from '../shapes/contents';
import { otherLayouts } from '../shapes/layouts';
import { type Reading, readPage, writePage } from '../shapes/read-page';

const shapes = resolve(import.meta.dirname, '../shapes');
const reader = resolve(import.meta.dirname, '../../.output/demo-chrome/shape.js');
const pages = readdirSync(shapes).filter((name) => name.endsWith('.html'));
const variants = { ...otherLayouts, ...otherContents };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), headless: true });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const ways = Object.entries(variants).map(([name, change]) => `${name}: ${change.toString()}`);
  await page.evaluate(
    `window.variants = {${ways.join()}}; window.tiexinShape = (begin) => { window.beginShape = begin; }`,
  );
  await page.evaluate(readFileSync(reader, 'utf8'));
});
afterAll(() => browser.close());

const read = async (name: string, variant: string): Promise<Reading> => {
  await page.evaluate(writePage, readFileSync(resolve(shapes, name), 'utf8'));
  return page.evaluate(readPage, variant);
};

describe('a page that no profile knows', () => {
  test.each(pages)('%s is read whole, or not at all', async (name) => {
    const reading = await read(name, 'asIs');
    const refuses = readFileSync(resolve(shapes, name), 'utf8').includes('content="refuse"');
    expect(reading).toMatchObject({
      composer: 'composer',
      wrong: [],
      inexact: [],
      read: refuses ? 0 : reading.written,
      doubt: refuses ? 'no_sides' : null,
      buyer: reading.rightBuyer || null,
    });
  });

  test('taken apart, it may fall silent, but never takes one side or one field for another', async () => {
    const wrong: string[] = [];
    let [written, told] = [0, 0];
    for (const name of pages) {
      for (const variant of Object.keys(variants)) {
        const reading = await read(name, variant);
        wrong.push(...reading.wrong.map((what) => `${name}, ${variant}: ${what}`));
        written += reading.written;
        told += reading.read;
      }
    }
    expect(wrong).toEqual([]);
    expect(told / written).toBeGreaterThan(0.85);
  });
});
