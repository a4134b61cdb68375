/** Starts the browser with the built extension in a profile of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserPath } from './browser-path';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Interface language of the browser, and so of the extension. */
  language?: 'zh_CN' | 'zh_TW' | 'en';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** An existing profile folder, to come back to it; a fresh one by default. */
  profile?: string;
  /** More of the browser's own switches. */
  args?: readonly string[];
}

/** The browser's own chatter with its maker is off: nothing but the pages under test is loaded. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns a browser profile's folder, which goes when this process ends: the browser still writes while it closes */
export function freshProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tiexin-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** @returns the browser, with a window open */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  const { extension, headless, language = 'zh_CN', colorScheme = 'light', viewport, args = [] } = options;
  return chromium.launchPersistentContext(options.profile ?? freshProfile(), {
    executablePath: browserPath(),
    headless,
    colorScheme,
    viewport: viewport ?? { width: 1440, height: 860 },
    // Chromium's own interface follows LANGUAGE, not the page's locale.
    env: { ...process.env, LANGUAGE: language },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...quiet, ...args],
  });
}
