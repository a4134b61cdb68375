/** A browser with host pages, each with our code in a world of its own, as a content script has it. */
import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserPath } from '../../../scripts/lib/browser-path';
import { serveFolder } from '../../../scripts/lib/serve-folder';
import type { World } from '../world';

const here = resolve(import.meta.dirname, '..');
const built = resolve(here, '../../.output/editors');

/** How long an editor may take at most. ms */
const patience = 5000;

export interface Bench {
  page: Page;
  /** Calls our code in its own world. */
  call: <Name extends keyof World>(
    name: Name,
    ...given: Parameters<World[Name]>
  ) => Promise<Awaited<ReturnType<World[Name]>>>;
}

export interface Stage {
  bench: () => Promise<Bench>;
  close: () => Promise<void>;
}

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

/** Builds the host pages and our code, and starts a browser. */
export async function openStage(): Promise<Stage> {
  await build({ configFile: resolve(here, 'vite.config.ts') });
  const code = await worldCode();
  const server = await serveFolder(built);
  const browser: Browser = await chromium.launch({ executablePath: browserPath() });
  const context = await browser.newContext({ viewport: { width: 760, height: 420 } });
  context.setDefaultTimeout(patience);
  return {
    bench: async () => {
      const page = await context.newPage();
      await page.goto(server.url);
      const evaluate = await worldOf(await context.newCDPSession(page));
      await evaluate(code);
      return {
        page,
        call: async (name, ...given) =>
          (await evaluate(`world.${name}(${given.map((one) => JSON.stringify(one)).join(',')})`)) as never,
      };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
