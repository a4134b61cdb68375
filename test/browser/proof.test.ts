/** Findings where the agent writes: underlines, the card beside the words, and one question before sending. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, draftIn } from './desk-of';
import { cardShown, pointAt } from './pointing';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

const rude = '亲，你必须今天寄回来';
const open = '亲，默认发{快递}哦';

/** The page sees the registry of painted ranges too: how many are underlined now. */
const underlined = (): Promise<number> =>
  desk.page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('tiexin-') ? size : 0), 0),
  );
const sent = (): Promise<unknown[]> => desk.page.evaluate(() => window.demoShop?.sent().map(({ text }) => text) ?? []);
const write = async (text: string, panel: Frame, findings = 1): Promise<void> => {
  await composerOf(desk.page).pressSequentially(text);
  await expect.poll(() => panel.getByTestId('finding').count()).toBe(findings);
  await expect.poll(underlined).toBe(findings);
};
const caret = () =>
  composerOf(desk.page).evaluate((element) => {
    const { activeElement } = document;
    const at = element instanceof HTMLTextAreaElement ? element.selectionEnd : getSelection()?.focusOffset;
    return { focused: activeElement === element, at };
  });

describe.each(['textarea', 'contenteditable'])('with a %s to write in', (kind) => {
  const visit = () => desk.visit(`composer=${kind}`);

  test('faulty words are underlined as they stand, and neither caret, nodes nor layout change', async () => {
    const panel = await visit();
    await write(rude, panel);
    const box = await composerOf(desk.page).boundingBox();
    const nodes = await composerOf(desk.page).innerHTML();
    const place = await caret();
    expect(place).toEqual({ focused: true, at: rude.length });
    for (const key of ['Home', 'Delete', 'Delete']) await desk.page.keyboard.press(key);
    await desk.page.keyboard.type('亲，');
    await expect.poll(underlined).toBe(1);
    expect(await composerOf(desk.page).boundingBox()).toEqual(box);
    expect(await composerOf(desk.page).innerHTML()).toBe(nodes);
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Delete');
    await expect.poll(underlined).toBe(0);
  });

  test('the keys open the card, mend the words, and the focus never leaves the composer', async () => {
    const panel = await visit();
    await write(rude, panel);
    await desk.page.keyboard.press('Alt+/');
    expect(await cardShown(desk.page)).toBe(true);
    expect((await caret()).focused).toBe(true);
    await desk.page.keyboard.press('1');
    await expect.poll(() => draftIn(desk.page)).toBe('亲，麻烦您今天寄回来');
    expect(await cardShown(desk.page)).toBe(false);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(desk.page)).toBe(rude);
  });

  test('other keys are typed, and close the card', async () => {
    const panel = await visit();
    await write(rude, panel);
    await desk.page.keyboard.press('Alt+/');
    await desk.page.keyboard.type('8');
    await expect.poll(() => draftIn(desk.page)).toBe(`${rude}8`);
    expect(await cardShown(desk.page)).toBe(false);
  });

  test('a draft with a gap is asked about once: the first Enter keeps it, the second sends it', async () => {
    const panel = await visit();
    await write(open, panel);
    await desk.page.keyboard.press('Enter');
    expect(await cardShown(desk.page)).toBe(true);
    expect(await sent()).toEqual([]);
    expect(await draftIn(desk.page)).toBe(open);
    await desk.page.keyboard.press('Enter');
    await expect.poll(sent).toEqual([open]);
  });

  test('so is a click on the send button', async () => {
    const panel = await visit();
    await write(open, panel);
    const send = desk.page.locator('[data-demo="send"]');
    await send.click();
    expect(await sent()).toEqual([]);
    expect(await draftIn(desk.page)).toBe(open);
    await send.click();
    await expect.poll(sent).toEqual([open]);
  });
});

test('what only sounds wrong is sent at once', async () => {
  const panel = await desk.visit();
  await write(rude, panel);
  await desk.page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([rude]);
});

test('without the panel everything goes through', async () => {
  await desk.visit();
  await desk.page.evaluate(() => document.querySelector('tiexin-host')?.remove());
  await composerOf(desk.page).pressSequentially(open);
  await desk.page.keyboard.press('Enter');
  // The removed panel comes back by itself; until it has read the draft nothing is held.
  await desk.page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([open]);
});

test('the pointer opens the card where it rests, and leaves it behind', async () => {
  const panel = await desk.visit();
  await write(rude, panel);
  await pointAt(desk.page, 3);
  await expect.poll(() => cardShown(desk.page)).toBe(true);
  await desk.page.mouse.move(5, 5);
  await expect.poll(() => cardShown(desk.page)).toBe(false);
});

test('an ignored phrase stays ignored after a reload, and the options bring it back', async () => {
  let panel = await desk.visit();
  await write(rude, panel);
  await desk.page.keyboard.press('Alt+/');
  await desk.page.keyboard.press('3');
  await expect.poll(underlined).toBe(0);
  panel = await desk.visit();
  await composerOf(desk.page).pressSequentially(`${rude}，${open}`);
  await expect.poll(() => panel.getByTestId('finding').count()).toBe(1);
  expect(await panel.getByTestId('finding').getAttribute('data-id')).toBe('placeholder_left');
});

test('neither panel nor its room goes to paper, and both are back afterwards', async () => {
  await desk.visit();
  const standing = (): Promise<string[]> =>
    desk.page.evaluate(() => {
      const { display } = document.querySelector<HTMLElement>('tiexin-host')?.style ?? {};
      return [display ?? '', document.documentElement.style.marginRight];
    });
  const before = await standing();
  await desk.page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const { display } = document.querySelector<HTMLElement>('tiexin-host')?.style ?? {};
      document.body.dataset['printed'] = `${display} ${document.documentElement.style.marginRight}`;
    }),
  );
  await desk.page.pdf();
  expect(await desk.page.locator('body').getAttribute('data-printed')).toBe('none ');
  await expect.poll(standing).toEqual(before);
});
