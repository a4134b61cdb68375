/** The panel, the card and the manager for somebody who works by keyboard alone, and by what is told. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, draftIn, openBuyer, optionsOf, say } from './desk-of';
import { cardShown } from './pointing';

let desk: Desk;
let panel: Frame;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

const rude = '亲，你必须今天寄回来，这个退不了';
const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
/** What has the focus in the panel: its test id, else its name. */
const focused = (): Promise<string> =>
  panel.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('data-testid') ?? activeElement?.getAttribute('aria-label') ?? '';
  });
const composerHasFocus = (): Promise<boolean> =>
  composerOf(desk.page).evaluate((element) => element === document.activeElement);

test('Tab goes through the whole panel, shows where it is, and comes out again', async () => {
  panel = await desk.visit();
  await openBuyer(desk.page, panel, 'dafeng');
  await composerOf(desk.page).fill(rude);
  await panel.getByTestId('finding').nth(1).waitFor();
  await desk.page.locator('[data-demo="send"]').focus();
  await press('Tab');
  await expect
    .poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.localName))
    .toBe('button');
  const stops: { name: string; at: number; isSeen: boolean }[] = [];
  for (let guard = 0; guard < 200 && (await panel.evaluate(() => document.hasFocus())); guard++) {
    stops.push(
      await panel.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const drawn = [element, element.closest('.field, .picker')].map((one) => one && getComputedStyle(one));
        const parts = [...document.querySelectorAll('header, main, .foot, footer')];
        return {
          name: element.getAttribute('data-testid') ?? element.getAttribute('aria-label') ?? element.textContent ?? '',
          at: parts.findIndex((part) => part.contains(element)),
          isSeen: element.matches('.resizer') || drawn.some((one) => one?.outlineStyle === 'solid'),
        };
      }),
    );
    await press('Tab');
  }
  const names = stops.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['correct-intent', 'search', 'suggestion-insert', 'finding-turn']));
  expect(names).toEqual(expect.arrayContaining(['reminder-done', 'tone-switch', 'open-keys', 'resizer']));
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  const parts = stops.map(({ at }) => at);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
});

test('what is closed or settled hands the focus on, never to nowhere', async () => {
  await panel.getByTestId('tone-switch').focus();
  await press('?');
  await expect.poll(focused).toBe('key-sheet');
  await press('Escape');
  await expect.poll(focused).toBe('tone-switch');

  await panel.getByTestId('search').focus();
  await desk.page.keyboard.type('退款');
  await panel.getByTestId('search-result').first().waitFor();
  await press('Tab');
  await press('Enter');
  await panel.getByTestId('search-result').first().waitFor({ state: 'detached' });
  expect(await focused()).toBe('search');

  const rows = panel.getByTestId('reminder');
  const [first = '', second = ''] = await rows.evaluateAll((all) =>
    all.map((one) => one.dataset['conversation'] ?? ''),
  );
  expect(second).not.toBe('');
  await rows.first().getByTestId('reminder-done').focus();
  await press('Enter');
  await panel.locator(`[data-conversation="${first}"]`).first().waitFor({ state: 'detached' });
  await expect.poll(focused).toBe('reminder-done');

  await panel.getByRole('button', { name: '收起' }).focus();
  await press('Enter');
  await expect.poll(focused).toBe('展开贴心');
  await press('Enter');
  await expect.poll(focused).toBe('收起');
});

test('a list in the panel takes the letters typed on it, and no reply goes in', async () => {
  await composerOf(desk.page).fill('');
  await panel.getByTestId('away-back').focus();
  await press('3');
  await expect.poll(() => panel.getByTestId('away-back').inputValue()).toBe('30');
  expect(await draftIn(desk.page)).toBe('');
});

test('a buyer’s words and what became of an insert are told, each once', async () => {
  await openBuyer(desk.page, panel, 'linlin');
  await panel.getByTestId('announced').filter({ hasText: '林小鹿要早睡：' }).waitFor({ state: 'attached' });
  await panel.evaluate(() => {
    const region = document.querySelector('[data-testid="announced"]');
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) told.push(node.textContent ?? '');
    }).observe(region ?? document.body, { childList: true, subtree: true });
  });
  const told = (): Promise<string[]> => panel.evaluate(() => (globalThis as unknown as { told: string[] }).told);
  await say(desk.page, 'linlin', '发什么快递');
  await expect.poll(told).toContain('林小鹿要早睡：发什么快递');
  await panel.locator('main').focus();
  await press('1');
  await expect.poll(told).toContain('已放入输入框，请看过再发送');
  await expect.poll(composerHasFocus).toBe(true);
  expect((await told()).filter((line) => line.includes('发什么快递') || line.includes('已放入'))).toHaveLength(2);
});

test('the card is told whole, and only its own digits choose', async () => {
  await composerOf(desk.page).fill('');
  await composerOf(desk.page).pressSequentially(rude);
  await panel.getByTestId('finding').nth(1).waitFor();
  const underlined = () => desk.page.evaluate(() => CSS.highlights.get('tiexin-warn')?.size ?? 0);
  await expect.poll(underlined).toBe(2);
  await press('Alt+/');
  expect(await cardShown(desk.page)).toBe(true);
  const control = await desk.context.newCDPSession(desk.page);
  const { nodes } = await control.send('Accessibility.getFullAXTree');
  const named = (role: string): string[] =>
    nodes.filter((node) => node.role?.value === role).map((node) => String(node.name?.value ?? ''));
  expect(named('group')).toContain('命令口气');
  const alert = nodes.find((node) => node.role?.value === 'alert');
  const inside = nodes.filter(({ parentId }) => parentId === alert?.nodeId).map((node) => String(node.name?.value));
  expect(inside.join('')).toMatch(/^命令口气 · .+ · 1 改为“麻烦您” · 2 这次不提醒/);
  expect(await composerHasFocus()).toBe(true);
  await press('Control+1');
  expect(await draftIn(desk.page)).toBe(rude);
  expect(await cardShown(desk.page)).toBe(false);
});

test('a question in the manager gives the focus back to the list', async () => {
  const options = await optionsOf(desk.context);
  const list = options.getByTestId('phrase-list');
  await list.focus();
  await options.keyboard.press('m');
  await options.getByRole('dialog').waitFor();
  await options.getByRole('button', { name: '取消' }).focus();
  await options.keyboard.press('Enter');
  await options.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
  await options.close();
});
