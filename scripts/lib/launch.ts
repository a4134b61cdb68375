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

/** @returns a context whose profile is removed when this process ends, unless it was given */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserContext> {
  const { extension, headless, language = 'zh_CN', colorScheme = 'light', viewport } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'tiexin-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    colorScheme,
    viewport: viewport ?? { width: 1440, height: 860 },
    // Chromium's own interface follows LANGUAGE, not the page's locale.
    env: { ...process.env, LANGUAGE: language },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...quiet],
  });
  if (options.profile === undefined)
    // The browser still writes while it closes: the folder goes when we do.
    process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}
