/** The background's worker, killed in the middle of its writes: what it leaves fits together, and nothing is there twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { createRandom } from '../../scripts/lib/random';
import { launchBuilt, optionsOf } from './desk-of';

const kills = Number(process.env['KILLS'] ?? 200);
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
/** After a write was asked for. ms */
const earliest = 8;
const latest = 48;

let context: BrowserContext;
let page: Page;
let control: CDPSession;
beforeAll(async () => {
  context = await launchBuilt();
  page = await optionsOf(context);
  control = await context.newCDPSession(page);
  await control.send('ServiceWorker.enable');
});
afterAll(() => context.close());

/** Asks as our pages do, with one token, until there is an answer. */
const ask = (call: string, args: unknown, once: string) =>
  page.evaluate(
    async (message) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: unknown) => Promise<{ reply?: { id: string } } | undefined> } };
      };
      for (let tries = 1; ; tries++) {
        const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
        if (answer) return { id: answer.reply?.id ?? '', tries };
      }
    },
    { call, args, once },
  );

const phrase = (id: string, title: string) => ({
  ...{ id, title, variants: ['亲，稍等哦'], stages: [], intents: [], board: 'common', group: [], code: '', tags: [] },
  ...{ soothing: false, pinned: false, language: 'zh', scope: 'mine', role: 'reply' },
});

/** @returns what does not fit together, read from the database itself, beside the worker */
const faultsInDatabase = () =>
  page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
      });
    const database = await wait(indexedDB.open('tiexin'));
    const tx = database.transaction(['registers', 'meta', 'history', 'done']);
    const rows = async <T>(name: string) => (await wait(tx.objectStore(name).getAll())) as T[];
    const registers = await rows<{ id: string; versions: { count: number; value: { title: string } | null }[] }>(
      'registers',
    );
    const history = await rows<{ phrase: string; change: { count: number } | null }>('history');
    const done = await rows<{ ids: string[]; batch: number }>('done');
    const { count } = (await wait(tx.objectStore('meta').get('clock'))) as { count: number };
    database.close();
    const faults: string[] = [];
    // Each change is counted, kept in the history, answered for by its token, and the newest one stands in the phrase.
    const counted = history.flatMap(({ change }) => change?.count ?? []).sort((a, b) => a - b);
    const all = Array.from({ length: count }, (_, at) => at + 1);
    if (JSON.stringify(counted) !== JSON.stringify(all)) faults.push(`clock ${count}, history ${counted.join(' ')}`);
    if (done.length !== count) faults.push(`clock ${count}, tokens ${done.length}`);
    for (const { id, versions } of registers) {
      const newest = Math.max(...history.flatMap((row) => (row.phrase === id ? (row.change?.count ?? []) : [])));
      if (versions.length !== 1 || versions[0]?.count !== newest)
        faults.push(`${id}: ${JSON.stringify(versions)}, history ${newest}`);
    }
    const titles = registers.map(({ versions }) => versions[0]?.value?.title ?? '');
    return { faults, titles };
  });

test(`${kills} kills in mid-write leave nothing half done, and nothing twice (SEED=${seed})`, async () => {
  const random = createRandom(seed);
  const faults: string[] = [];
  const wanted: string[] = [];
  let last = '';
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill++) {
    // A new phrase, then an edit of it, and so on.
    const title = `第${kill}次`;
    const id = kill % 2 === 0 ? '' : last;
    await ask('trash', {}, `${seed}.${kill}.awake`);
    const writing = ask('savePhrase', { phrase: phrase(id, title), known: null }, `${seed}.${kill}`);
    await new Promise((resolve) => setTimeout(resolve, earliest + random(latest - earliest + 1)));
    await control.send('ServiceWorker.stopAllWorkers');
    const answer = await writing;
    last = answer.id;
    if (answer.tries > 1) interrupted++;
    if (id !== '') wanted.pop();
    wanted.push(title);
    const found = await faultsInDatabase();
    faults.push(...found.faults.map((fault) => `kill ${kill}: ${fault}`));
    if (kill === kills - 1) expect(found.titles.sort()).toEqual(wanted.sort());
  }
  expect(faults).toEqual([]);
  // Otherwise nothing was proved: the kills all came too late.
  expect(interrupted).toBeGreaterThan(0);
  process.stdout.write(`${kills} kills, SEED=${seed}: ${interrupted} writes were interrupted and asked for again\n`);
});
