/** Draws public/icon/*.png from docs/icon.svg; run after changing the drawing. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from './lib/browser-path';

const root = resolve(import.meta.dirname, '..');
const drawing = await readFile(resolve(root, 'docs/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: browserPath() });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: resolve(root, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
