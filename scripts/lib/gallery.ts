/** The gallery served on loopback, and a browser to look at it. */
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { browserPath } from './browser-path';

const configFile = resolve(import.meta.dirname, '../../gallery/vite.config.ts');

export interface Gallery {
  /** With a slash at the end. */
  url: string;
  browser: Browser;
  close: () => Promise<void>;
}

/** Builds the gallery's pages anew. */
export async function openGallery(): Promise<Gallery> {
  await build({ configFile, logLevel: 'warn' });
  const server = await preview({ configFile, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: browserPath() });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
