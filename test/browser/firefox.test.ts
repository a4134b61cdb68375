/** The way from a buyer's line to a mended draft, in a real Firefox. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from '../../scripts/lib/firefox';
import { firefoxDesk, type FirefoxDesk } from './firefox-desk';

const path = firefoxPath();
if (!path) process.stderr.write('Firefox was not found and could not be installed: its test is skipped.\n');

describe.skipIf(path === null)('in Firefox', () => {
  let desk: FirefoxDesk;
  beforeAll(async () => {
    desk = await firefoxDesk(path ?? '');
  });
  afterAll(() => desk?.close());

  const inPanel = (testId: string, what: string) =>
    desk.panel.read(`document.querySelector('[data-testid="${testId}"]')?.${what}`);
  const composer = `document.querySelector('[data-demo="composer"]')`;
  const draft = () => desk.page.read(`${composer}.value`);

  test('reads the buyer, suggests, inserts with one click, keeps the focus, and sends nothing', async () => {
    await expect.poll(() => inPanel('suggestion', 'dataset.text')).toBeTruthy();
    expect(await inPanel('stage', 'dataset.id')).toBe('presale');
    expect(await inPanel('intent', 'dataset.id')).toBe('size_advice');
    const promised = await inPanel('suggestion', 'dataset.text');
    await desk.panel.click('[data-testid="suggestion-insert"]');
    await expect.poll(() => inPanel('notice', 'dataset.id')).toBe('inserted');
    expect(await draft()).toBe(promised);
    expect(await desk.page.read(`${composer} === document.activeElement`)).toBe(true);
    expect(await desk.page.read('window.demoShop.sent().length')).toBe(0);
  });

  test('finds a fault while it is typed, underlines it, and mends it', async () => {
    await desk.page.read(`${composer}.select()`);
    await desk.type('您好，你必须今天寄回来，谢谢');
    await expect.poll(() => inPanel('finding', 'dataset.id')).toBe('imperative');
    await expect.poll(() => desk.page.read(`document.querySelector('tiexin-mirror') !== null`)).toBe(true);
    await desk.panel.click('[data-testid="finding-fix"]');
    await expect.poll(draft).not.toContain('必须');
    expect(await draft()).toContain('今天寄回来');
  });

  test('remembers what was promised', async () => {
    await desk.page.read(`${composer}.select()`);
    await desk.type('稍等，我帮您查一下');
    await expect.poll(draft).toContain('稍等');
    await desk.page.click('[data-demo="send"]');
    await expect.poll(() => inPanel('reminder', 'dataset.id')).toBe('promise');
  });
});
