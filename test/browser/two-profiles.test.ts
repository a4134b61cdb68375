import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBuilt, optionsOf } from './desk-of';

declare const chrome: {
  storage: {
    sync: {
      get: (keys: null) => Promise<Record<string, unknown>>;
      set: (items: Record<string, unknown>) => Promise<void>;
      remove: (keys: string[]) => Promise<void>;
    };
  };
};

interface Home {
  context: BrowserContext;
  options: Page;
}

const homes: Home[] = [];
beforeAll(async () => {
  for (let at = 0; at < 2; at++) {
    const context = await launchBuilt();
    homes.push({ context, options: await optionsOf(context) });
  }
});
afterAll(() => Promise.all(homes.map(({ context }) => context.close())));

const [office, home] = [() => homeAt(0), () => homeAt(1)];
function homeAt(at: number): Home {
  const found = homes[at];
  if (!found) throw new Error('The browsers did not start');
  return found;
}

const itemsOf = ({ options }: Home) => options.evaluate(() => chrome.storage.sync.get(null));

/** What the browser's maker would do: everything of one device reaches the other. @param owner whose pages */
async function carry(from: Home, to: Home): Promise<void> {
  const [items, there] = [await itemsOf(from), await itemsOf(to)];
  await to.options.evaluate((given) => chrome.storage.sync.set(given), { ...there, ...items });
}

/** Edits travel some seconds after the last one. */
async function published(from: Home, pages: number): Promise<void> {
  await expect.poll(async () => Object.keys(await itemsOf(from)).length).toBe(pages);
}

const rowOf = ({ options }: Home, title: string) => options.getByTestId('phrase').filter({ hasText: title });

async function write({ options }: Home, title: string, text: string): Promise<void> {
  await options.bringToFront();
  await options.locator('[name=title]').fill(title);
  await options.locator('[name=variant]').fill(text);
  await options.getByRole('button', { name: '保存' }).click();
  await rowOf({ context: options.context(), options }, title).waitFor();
}

test('a phrase written in one browser appears in the other, while its library page is open', async () => {
  await office().options.getByTestId('phrase-add').click();
  await write(office(), '周末值班说明', '亲，周末两天由值班同事接待，回复会慢一点。');
  await published(office(), 1);
  await carry(office(), home());
  await expect.poll(() => rowOf(home(), '周末值班说明').count()).toBe(1);
});

test('when both change it before they meet, both texts are kept, and taking one settles it in both', async () => {
  const before = await itemsOf(office());
  for (const [one, text] of [
    [office(), '亲，周末有人值班，您留言就好。'],
    [home(), '亲，周末回复慢一点，请您谅解。'],
  ] as const) {
    await rowOf(one, '周末值班说明').getByTestId('phrase-edit').click();
    await write(one, '周末值班说明', text);
  }
  await published(home(), 2);
  await expect.poll(() => itemsOf(office())).not.toEqual(before);
  await carry(home(), office());
  await rowOf(office(), '周末值班说明').getByTestId('other-version').waitFor();
  await rowOf(office(), '周末值班说明').getByTestId('phrase-edit').click();
  await office().options.getByTestId('other-versions').getByRole('button', { name: '采用这一份' }).click();
  await office().options.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => rowOf(office(), '周末值班说明').getByTestId('other-version').count()).toBe(0);
});
