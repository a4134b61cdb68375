/** A tab of Firefox with the demo shop and the panel beside it. */
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { clickOn, typeKeys } from '../../scripts/lib/bidi-input';
import { launchFirefox } from '../../scripts/lib/firefox';
import { serveDemo } from '../../scripts/serve-demo';

const extension = resolve(import.meta.dirname, '../../.output/demo-firefox');

/** How long a user would wait at most. ms */
const patience = 60_000;

/** One document under remote control. */
export interface Place {
  /** @returns what the expression gives there; null while the document is not ready for it */
  read: (expression: string) => Promise<unknown>;
  /** A real click in the middle of the element. */
  click: (selector: string) => Promise<void>;
}

export interface FirefoxDesk {
  page: Place;
  panel: Place;
  /** Types into what has the focus, as a keyboard does. */
  type: (text: string) => Promise<void>;
  close: () => Promise<void>;
}

interface Context {
  context: string;
  url: string;
  children: Context[] | null;
}

export async function firefoxDesk(path: string): Promise<FirefoxDesk> {
  const shop = await serveDemo({});
  const { send, close } = await launchFirefox(path, extension);
  const end = async (): Promise<void> => {
    close();
    await shop.close();
  };
  try {
    const tab = String((await send('browsingContext.create', { type: 'tab' }))['context']);
    await send('browsingContext.setViewport', { context: tab, viewport: { width: 1280, height: 760 } });
    await send('browsingContext.navigate', { context: tab, url: `${shop.url}?script=off`, wait: 'complete' });

    const panelFrame = async (): Promise<string | undefined> => {
      const [top] = (await send('browsingContext.getTree', { root: tab }))['contexts'] as Context[];
      return top?.children?.find(({ url }) => url.endsWith('/panel.html'))?.context;
    };
    const frame = await vi.waitUntil(panelFrame, { timeout: patience, interval: 100 });
    const place = (context: string): Place => ({
      read: async (expression) => {
        const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: false });
        const { value } = (answer['result'] ?? {}) as { value?: unknown };
        return value ?? null;
      },
      click: (selector) => clickOn(send, context, selector),
    });
    return {
      page: place(tab),
      panel: place(frame),
      type: (text) =>
        typeKeys(
          send,
          tab,
          Array.from(text, (key) => [key]),
        ),
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
