/** Underlines in a text field where the browser can't paint its text, as in Firefox: a mirror carries them. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf } from './desk-of';
import { cardShown, pointAt } from './pointing';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf({}, { args: ['--disable-blink-features=OpaqueRange'] });
});
afterAll(() => desk.close());

const mirrored = (): Promise<boolean> => desk.page.evaluate(() => document.querySelector('tiexin-mirror') !== null);

test('each faulty word has its card where it stands, whatever the order of severity, and the mirror goes with it', async () => {
  const panel = await desk.visit();
  expect(await desk.page.evaluate(() => 'createValueRange' in HTMLTextAreaElement.prototype)).toBe(false);
  // 你必须 is less severe than {快递}, and stands before it.
  await composerOf(desk.page).fill('你必须今天寄回来，快递是{快递}');
  await expect.poll(() => panel.getByTestId('finding').count()).toBe(2);
  await expect.poll(mirrored).toBe(true);
  for (const column of [1, 14]) {
    await pointAt(desk.page, column);
    await expect.poll(() => cardShown(desk.page)).toBe(true);
    await desk.page.mouse.move(5, 5);
    await expect.poll(() => cardShown(desk.page)).toBe(false);
  }
  await desk.page.setViewportSize({ width: 1200, height: 700 });
  await pointAt(desk.page, 1);
  await expect.poll(() => cardShown(desk.page)).toBe(true);
  await composerOf(desk.page).fill('');
  await expect.poll(mirrored).toBe(false);
});
