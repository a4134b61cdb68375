import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { composerOf, type Desk, deskOf, draftIn, insertSuggestion, noticed, say, stopWorkers } from './desk-of';

const strictest =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

describe('a page that allows next to nothing', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf({ 'content-security-policy': strictest });
  });
  afterAll(() => desk.close());

  test('has its panel all the same, with everything in it', async () => {
    const panel = await desk.visit();
    const text = await insertSuggestion(panel);
    expect(await draftIn(desk.page)).toBe(text);
    await composerOf(desk.page).fill('您好，你必须今天寄回来');
    await panel.getByTestId('finding').first().waitFor();
  });

  test('keeps a clean store: nothing of ours lies in the page’s origin', async () => {
    const panel = await desk.visit();
    await insertSuggestion(panel);
    expect(await desk.page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await desk.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe('pages that are hard to read', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf({ 'content-security-policy': '' });
  });
  afterAll(() => desk.close());
  const panels = (): Frame[] => desk.page.frames().filter((frame) => frame.url().endsWith('/panel.html'));

  test('a page without a chat says so; phrases are found and copied', async () => {
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await desk.visit('plain=1');
    await panel.locator('[data-testid="page-status"][data-id="unrecognised"]').waitFor();
    await panel.getByTestId('search').fill('发货');
    const result = panel.getByTestId('search-result').first();
    const text = await result.getAttribute('data-text');
    expect(await result.getByRole('button', { name: '插入' }).count()).toBe(0);
    await result.getByRole('button', { name: '复制' }).click();
    await noticed(panel, 'copied');
    await desk.page.bringToFront();
    await desk.page.locator('textarea').focus();
    expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await desk.context.clearPermissions();
  });

  test('a chat in a frame has one panel, in that frame', async () => {
    const panel = await desk.visit('frame=1');
    await panel.getByTestId('suggestion').first().waitFor();
    const inner = panel.parentFrame();
    expect(inner?.parentFrame()).toBe(desk.page.mainFrame());
    const text = await insertSuggestion(panel);
    expect(inner && (await draftIn(inner))).toBe(text);
    await expect.poll(() => panels().length).toBe(1);
    expect(await desk.page.locator('tiexin-host').count()).toBe(0);
  });

  test('thousands of messages, an endless one, and one of nothing but emoji are read', async () => {
    const panel = await desk.visit();
    await desk.page.evaluate(() => window.demoShop?.messages(3000));
    expect(await desk.page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(10_000);
    const readAs = (part: string) => panel.getByTestId('buyer-message').filter({ hasText: part }).waitFor();
    await say(desk.page, 'juzi', '能发顺丰吗');
    await readAs('能发顺丰吗');
    await say(desk.page, 'juzi', `发票怎么开${'啊'.repeat(100_000)}`);
    await readAs('发票怎么开啊啊');
    await desk.page.evaluate(() => window.demoShop?.messages(2));
    await say(desk.page, 'juzi', '😀😀👍🏻');
    await readAs('😀😀👍🏻');
    const text = await insertSuggestion(panel);
    expect(await draftIn(desk.page)).toBe(text);
  });

  test.each(['textarea', 'contenteditable'])(
    'a draft of odd characters, and one of 100,000, is mended to the letter in a %s',
    async (kind) => {
      const panel = await desk.visit(`composer=${kind}`);
      const odd = '\ud83d👨‍👩‍👧‍👦\u200b𠮷שלום\u202e反\u202ce\u0301\udc4d';
      const write = (draft: string) =>
        composerOf(desk.page).evaluate((element, text) => {
          if (element instanceof HTMLTextAreaElement) element.value = text;
          else element.textContent = text;
          element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }, draft);
      const draft = () =>
        composerOf(desk.page).evaluate((element) => Reflect.get(element, 'value') ?? element.textContent);
      for (const rest of [odd, '的'.repeat(100_000)]) {
        await write(`${odd}，你必须今天寄回来，${rest}`);
        await panel.locator('[data-testid="finding"][data-id="imperative"]').getByTestId('finding-fix').click();
        await expect.poll(draft).toBe(`${odd}，麻烦您今天寄回来，${rest}`);
      }
      await panel.getByText('只检查了前 4,000 字').waitFor();
    },
  );

  test('a page that changes ten thousand times a second is read and written on like any other', async () => {
    const panel = await desk.visit();
    await desk.page.evaluate(() => {
      const box = document.createElement('div');
      document.body.append(box);
      const change = (at: number): void => {
        box.className = `is-${at}`;
        box.replaceChildren(`${at}`);
      };
      setInterval(() => Array.from({ length: 50 }, (_, at) => change(at)), 10);
    });
    await say(desk.page, 'juzi', '能发顺丰吗');
    await panel.getByTestId('buyer-message').filter({ hasText: '能发顺丰吗' }).waitFor();
    const text = await insertSuggestion(panel);
    expect(await draftIn(desk.page)).toBe(text);
  });

  test('killing the background worker loses nothing', async () => {
    const panel = await desk.visit();
    await stopWorkers(desk.context);
    const text = await insertSuggestion(panel);
    expect(await draftIn(desk.page)).toBe(text);
    // The library knows what this buyer got, and another wording comes first: the worker has come back.
    const first = panel.getByTestId('suggestion').first();
    await expect.poll(() => first.getAttribute('data-text')).not.toBe(text);
    await composerOf(desk.page).fill('');
  });

  test('a page that takes the panel away once gets it back; one that insists is left alone', async () => {
    const panel = await desk.visit();
    await panel.getByTestId('suggestion').first().waitFor();
    await desk.page.evaluate(() => document.querySelector('tiexin-host')?.remove());
    await expect.poll(() => panel.isDetached()).toBe(true);
    const back = await panelOf(desk.page);
    await back.getByTestId('suggestion').first().waitFor();
    const text = await insertSuggestion(back);
    expect(await draftIn(desk.page)).toBe(text);

    const before = await desk.page.evaluate(() => document.body.getBoundingClientRect().right);
    await desk.page.evaluate(() => {
      let removals = 0;
      const remove = () => {
        const panel = document.querySelector('tiexin-host');
        if (panel) document.body.dataset['removals'] = `${++removals}`;
        panel?.remove();
      };
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
    });
    await expect
      .poll(() => desk.page.evaluate(() => document.body.getBoundingClientRect().right))
      .toBeGreaterThan(before);
    expect(await desk.page.locator('tiexin-host').count()).toBe(0);
    // It came back five times within five seconds, and no more.
    expect(Number(await desk.page.evaluate(() => document.body.dataset['removals']))).toBeLessThanOrEqual(6);
    expect(await draftIn(desk.page)).toBe(text);
  });
});
