/** An agent's desk in a real browser: the built extension, the demo shop, and the panel beside its chat. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Frame, Locator, Page, Worker } from 'playwright-core';
import type { SectionId } from '../../components/options/sections';
import { launchWithExtension, type LaunchOptions } from '../../scripts/lib/launch';
import { panelOf } from '../../scripts/lib/panel-frame';
import { serveDemo } from '../../scripts/serve-demo';

const extension = resolve(import.meta.dirname, '../../.output/demo-chrome');

export interface Desk {
  context: BrowserContext;
  page: Page;
  /** Where the shop is served, with a slash at the end. */
  url: string;
  /** Opens the shop and waits for the panel. @param query after the question mark; nobody writes by himself */
  visit: (query?: string) => Promise<Frame>;
  close: () => Promise<void>;
}

/** How long a user would wait at most. ms */
const patience = 60_000;

/** @throws saying which command makes it, when the extension is not built */
export async function launchBuilt(options: Partial<LaunchOptions> = {}): Promise<BrowserContext> {
  if (!existsSync(resolve(extension, 'manifest.json')))
    throw new Error('The demo build of the extension is missing: npm run build:demo');
  const context = await launchWithExtension({ extension, headless: true, ...options });
  context.setDefaultTimeout(patience);
  return context;
}

/** @param headers added to the shop's answers, names in lower case */
export async function deskOf(
  headers: Record<string, string> = {},
  options: Partial<LaunchOptions> = {},
): Promise<Desk> {
  const shop = await serveDemo({ headers });
  const context = await launchBuilt(options);
  const [page = await context.newPage()] = context.pages();
  return {
    context,
    page,
    url: shop.url,
    visit: async (query = '') => {
      await page.goto(`${shop.url}?script=off&${query}`);
      return panelOf(page);
    },
    close: async () => {
      await context.close();
      await shop.close();
    },
  };
}

/** The place where the agent writes. */
export const composerOf = (page: Page | Frame): Locator => page.locator('[data-demo="composer"]');

/** @returns what stands in the composer */
export const draftIn = (page: Page | Frame): Promise<string> =>
  composerOf(page).evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    return element instanceof HTMLElement ? element.innerText : '';
  });

/** Waits for what the panel says about the last action. @param id of the message files */
export const noticed = (panel: Frame, id: string): Promise<void> =>
  panel.locator(`[data-testid="notice"][data-id="${id}"]`).waitFor();

/**
 * What a suggestion promises at the very moment of the next click or key in the panel: while the library is being read
 * the cards may still change places.
 * @param at 0 is the first
 */
export function promised(panel: Frame, at = 0): Promise<string> {
  const text = panel.evaluate(
    (at) =>
      new Promise<string>((resolve) => {
        const read = (): void => {
          const card = document.querySelectorAll<HTMLElement>('[data-testid="suggestion"]')[at];
          resolve(card?.dataset['text'] ?? '');
        };
        for (const type of ['click', 'keydown']) document.addEventListener(type, read, { capture: true, once: true });
      }),
    at,
  );
  // Where the test failed before it asked, that is what is to be told, not that the panel has gone meanwhile.
  void text.catch(() => {});
  return text;
}

/** Clicks the first suggestion, in the tab in front as agents do, and waits until it has arrived. @returns the text it promised */
export async function insertSuggestion(panel: Frame): Promise<string> {
  // A tab behind another one draws late, and what it says is gone before it was seen.
  await panel.page().bringToFront();
  const text = promised(panel);
  await panel.getByTestId('suggestion-insert').first().click();
  await noticed(panel, 'inserted');
  return text;
}

/** Opens another conversation and waits until the panel has followed. */
export async function openBuyer(page: Page, panel: Frame, id: string): Promise<void> {
  const row = page.locator(`[data-demo="conversation"][data-id="${id}"]`);
  const name = await row.locator('[data-demo="nickname"]').innerText();
  await row.click();
  await panel.getByTestId('buyer-name').filter({ hasText: name.trim() }).waitFor();
}

/** A buyer writes one bubble. */
export const say = (page: Page, buyer: string, text: string): Promise<void> =>
  page.evaluate(([id, words]) => window.demoShop?.say(id, words), [buyer, text] as const);

/** @returns the extension's background worker, started again if it has died */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** @returns the options page in a tab of its own, with this section drawn */
export async function optionsOf(context: BrowserContext, section: SectionId = 'library'): Promise<Page> {
  const { host } = new URL((await workerOf(context)).url());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${host}/options.html#${section}`);
  await page.locator('main section').first().waitFor();
  return page;
}

/** Goes to another section of the options page, as the agent does. */
export async function goTo(options: Page, section: SectionId): Promise<void> {
  await options.locator(`nav a[href="#${section}"]`).click();
  await options.locator(`nav a[href="#${section}"][aria-current]`).waitFor();
}

/** Kills the background worker as the browser does when it has been idle, and waits until it is gone. */
export async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await optionsOf(context);
  const control = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) =>
    control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await control.send('ServiceWorker.enable');
  await control.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
