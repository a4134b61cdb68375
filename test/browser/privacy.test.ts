/** A whole session, and afterwards every place where a browser keeps something: no word of a chat is left, and nothing went out. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshProfile } from '../../scripts/lib/launch';
import { composerOf, type Desk, deskOf, insertSuggestion, openBuyer, optionsOf, say, workerOf } from './desk-of';

/** What nobody but the two who talk may read later. */
const asked = '几号发货呀紫藤七号门';
const answered = '稍等，我马上查一下蓝鲸六号';
const drafted = '你必须今天寄回来琥珀九号';
const searched = '珊瑚三号';
const names = ['橘子汽水没气了', '大风吹不走', '林小鹿要早睡'];
const order = '720518364419';
const secret = ['紫藤七号', '蓝鲸六号', '琥珀九号', searched, order, '110斤', '昨天说今天发'];

let desk: Desk;
const profile = freshProfile();
/** Whatever is asked of the network comes here, except what is on this machine. */
const asking: string[] = [];
const proxy = createServer((request, response) => {
  asking.push(request.url ?? '');
  response.writeHead(502).end();
}).on('connect', ({ url }, socket) => {
  asking.push(url ?? '');
  socket.destroy();
});
/** The browser itself looks for updates and for its maker's accounts. */
const browsersOwn = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1)\.com\b/;
const said: string[] = [];

beforeAll(async () => {
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const { port } = proxy.address() as AddressInfo; // a server on a port has one
  desk = await deskOf({}, { profile, args: [`--proxy-server=http://127.0.0.1:${port}`] });
  desk.context.on('console', (message) => said.push(message.text()));
  desk.context.on('weberror', (error) => said.push(String(error.error())));
  (await workerOf(desk.context)).on('console', (message) => said.push(message.text()));
});
afterAll(async () => {
  await desk.close();
  proxy.close();
});

/** Everything that pages of one origin can read of what is kept for it. */
const keptFor = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      });
    const kept: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      location.href,
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const tx = database.transaction(stores);
      for (const store of stores)
        kept.push(store, await wait(tx.objectStore(store).getAllKeys()), await wait(tx.objectStore(store).getAll()));
      database.close();
    }
    for (const name of await caches.keys()) kept.push(name, await (await caches.open(name)).keys());
    return JSON.stringify(kept);
  });

/** @returns what lies in the extension's storage areas, as text */
const areas = (page: Page): Promise<Record<'local' | 'sync' | 'session', string>> =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'sync' | 'session', { get: (keys: null) => Promise<unknown> }> };
    };
    const read = async (name: 'local' | 'sync' | 'session') => JSON.stringify(await chrome.storage[name].get(null));
    return { local: await read('local'), sync: await read('sync'), session: await read('session') };
  });

const found = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word));

test('after a whole session no word and no name is anywhere, and nothing was asked of any server', async () => {
  const panel = await desk.visit();
  const { page } = desk;
  await say(page, 'juzi', asked);
  await panel.getByTestId('buyer-message').filter({ hasText: asked }).waitFor();
  await insertSuggestion(panel);
  await composerOf(page).fill(answered);
  await page.locator('[data-demo="send"]').click();
  await panel.getByTestId('reminder').first().waitFor();
  for (const id of ['dafeng', 'linlin']) {
    await openBuyer(page, panel, id);
    await insertSuggestion(panel);
    await page.locator('[data-demo="send"]').click();
  }
  await composerOf(page).fill(drafted);
  await panel.getByTestId('finding').first().waitFor();
  await panel.getByTestId('finding-ignore').first().click();
  await panel.getByTestId('correct-intent').selectOption('invoice');
  await panel.getByTestId('search').fill(searched);
  await panel.getByTestId('search').fill('');

  const options = await optionsOf(desk.context, 'general');
  // What was picked is written: then everything before it is, too.
  await expect.poll(() => keptFor(options)).toContain('"uses":');
  const kept = await keptFor(options);
  const { local, sync, session } = await areas(options);
  const mine = await keptFor(page);
  expect(found([kept, local, sync, mine, ...said].join('\n'), [...secret, ...names])).toEqual([]);
  // In memory, and only there, reminders know whose they are.
  expect(found(session, secret)).toEqual([]);
  expect(found(session, names)).toEqual(names);
  expect(await desk.context.cookies()).toEqual([]);
  expect(asking.filter((address) => !browsersOwn.test(address))).toEqual([]);

  await desk.context.close();
  const ours = /(?:chrome-extension_|Extension|Service Worker)/;
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => ours.test(path.slice(profile.length)));
  expect(files.length).toBeGreaterThan(10);
  const inFiles = files.flatMap((path) => {
    const bytes = readFileSync(path);
    return [...secret, ...names].filter((word) => bytes.includes(word) || bytes.includes(word, 0, 'utf16le'));
  });
  expect(inFiles).toEqual([]);
});
