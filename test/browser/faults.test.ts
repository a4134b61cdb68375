/** The browser's own storage fails under the extension: nothing is lost, and one line says what happened. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  composerOf,
  type Desk,
  deskOf,
  draftIn,
  insertSuggestion,
  noticed,
  optionsOf,
  promised,
  workerOf,
} from './desk-of';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

/** From now on the database refuses what is written, as it does on a full disk. */
const fillDisk = async (): Promise<void> =>
  (await workerOf(desk.context)).evaluate(() => {
    const stores = IDBObjectStore.prototype;
    const puts = Object.getOwnPropertyDescriptor(stores, 'put');
    stores.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => puts && Object.defineProperty(stores, 'put', puts) });
  });
const makeRoom = async (): Promise<void> => (await workerOf(desk.context)).evaluate('makeRoom()');

test('on a full disk a reply still goes in, a switch says that it was not saved, and afterwards all is as before', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
  await fillDisk();
  const text = promised(panel);
  await panel.getByTestId('suggestion-insert').first().click();
  await noticed(panel, 'uncounted');
  expect(await draftIn(desk.page)).toBe(await text);
  await panel.getByTestId('tone-switch').click();
  await noticed(panel, 'saving_failed');
  expect(await panel.getByTestId('tone-switch').getAttribute('aria-checked')).toBe('true');

  await makeRoom();
  await composerOf(desk.page).fill('');
  expect(await insertSuggestion(panel)).toBe(await draftIn(desk.page));
});

test('a library that is deleted under an open panel comes back from its copy, and the panel says so', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('tone-switch').click();
  await expect.poll(() => panel.getByTestId('tone-switch').getAttribute('aria-checked')).toBe('false');
  const options = await optionsOf(desk.context, 'tone');
  const copies = () =>
    options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } } };
      };
      return JSON.stringify(await chrome.storage.local.get(null));
    });
  await expect.poll(copies).toContain('setting.lint');
  await options.evaluate(
    () => new Promise((gone) => indexedDB.deleteDatabase('tiexin').addEventListener('success', gone)),
  );
  await panel.locator('.health', { hasText: '从备份恢复' }).waitFor();
  expect(await panel.getByTestId('tone-switch').getAttribute('aria-checked')).toBe('false');
  await insertSuggestion(panel);
});
