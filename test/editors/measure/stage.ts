/** A browser with host pages, each with our code in a world of its own, as a content script has it. */
import { resolve } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserPath } from '../../../scripts/lib/browser-path';
import { type FolderServer, serveFolder } from '../../../scripts/lib/serve-folder';
import type { World } from '../world';
import type { Hands } from './hands';

const here = resolve(import.meta.dirname, '..');
const built = resolve(here, '../../.output/editors');

export const viewport = { width: 760, height: 420 };

/** How long an editor may take at most. ms */
const patience = 5000;

export interface Bench extends Hands {
  /** Calls our code in its own world. */
  call: <Name extends keyof World>(
    name: Name,
    ...given: Parameters<World[Name]>
  ) => Promise<Awaited<ReturnType<World[Name]>>>;
}

export interface Stage {
  /** How many benches can be worked at side by side: most of a trial is waiting for an editor to settle. */
  benches: number;
  bench: () => Promise<Bench>;
  close: () => Promise<void>;
}

/** @param evaluate runs an expression in our own world */
export const callIn =
  (evaluate: (expression: string) => Promise<unknown>): Bench['call'] =>
  async (name, ...given) =>
    (await evaluate(`world.${name}(${given.map((one) => JSON.stringify(one)).join(',')})`)) as never;

/** @returns our code as one script */
async function worldCode(): Promise<string> {
  const lib = { entry: resolve(here, 'world.ts'), formats: ['iife' as const], name: 'tiexin' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [output] = Array.isArray(result) ? result : [];
  const [chunk] = output?.output ?? [];
  if (!chunk?.code) throw new Error('world.ts was not bundled');
  return chunk.code;
}

/** @returns what evaluates an expression in a world of our own in this page's own frame */
async function worldOf(session: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'tiexin',
  });
  return async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Builds the host pages and our code. @returns the code, and where the pages are served */
export async function buildPages(): Promise<{ code: string; server: FolderServer }> {
  await build({ configFile: resolve(here, 'vite.config.ts') });
  return { code: await worldCode(), server: await serveFolder(built) };
}

/** Builds all, and starts a Chromium. */
export async function openStage(): Promise<Stage> {
  const { code, server } = await buildPages();
  const browser: Browser = await chromium.launch({ executablePath: browserPath() });
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(patience);
  return {
    benches: 4,
    bench: async () => {
      const page = await context.newPage();
      await page.goto(server.url);
      const evaluate = await worldOf(await context.newCDPSession(page));
      await evaluate(code);
      return {
        evaluate: (work, given) => page.evaluate(work as never, given),
        press: (keys) => page.keyboard.press(keys),
        keys: (text) => page.keyboard.type(text),
        click: (selector) => page.click(selector),
        look: async () => (await page.screenshot()).toString('base64'),
        call: callIn(evaluate),
      };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
