import type { CDPSession, Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { faultsOf } from './axe';
import { composerOf, type Desk, deskOf, draftIn, noticed } from './desk-of';

let desk: Desk;
let panel: Frame;
let keys: CDPSession;
beforeAll(async () => {
  desk = await deskOf();
  keys = await desk.context.newCDPSession(desk.page);
});
afterAll(() => desk.close());
beforeEach(async () => {
  panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
});

const field = () => panel.getByTestId('search');
const results = () => panel.getByTestId('search-result');
/** The text of the result that Enter would take. */
const marked = () => panel.locator('[data-testid="search-result"][aria-selected="true"]').getAttribute('data-text');
const heard = (words: string) => panel.locator('mark.hit', { hasText: words }).first().waitFor();

test('pinyin finds, marks the characters that were heard, and Enter inserts', async () => {
  await field().pressSequentially('tuihuo');
  await heard('退货');
  expect(await faultsOf(panel)).toEqual([]);
  const text = await marked();
  await field().press('Enter');
  await noticed(panel, 'inserted');
  expect(await draftIn(desk.page)).toBe(text);
  // The suggestions are back, and the keyboard is where one writes.
  await panel.getByTestId('suggestion').first().waitFor();
  expect(await composerOf(desk.page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('what was not found can be written at once, with its words filled in', async () => {
  await field().fill('没有这样的话术');
  const [options] = await Promise.all([desk.context.waitForEvent('page'), panel.getByTestId('phrase-new').click()]);
  const title = options.locator('input[name="title"]');
  await title.waitFor();
  expect(await title.inputValue()).toBe('没有这样的话术');
  await options.close();
});

test('arrows move the mark round the list, and the field tells which one it is', async () => {
  await field().pressSequentially('fahuo');
  await results().nth(1).waitFor();
  await field().press('ArrowDown');
  await expect.poll(marked).toBe(await results().nth(1).getAttribute('data-text'));
  expect(await field().getAttribute('aria-activedescendant')).toBe(await results().nth(1).getAttribute('id'));
  await field().press('ArrowUp');
  await field().press('ArrowUp');
  await expect.poll(marked).toBe(await results().last().getAttribute('data-text'));
});

test('a digit chooses while pinyin is typed, and is a word among words', async () => {
  await field().pressSequentially('fh');
  await results().nth(2).waitFor();
  const second = await results().nth(1).getAttribute('data-text');
  await field().press('2');
  await noticed(panel, 'inserted');
  expect(await draftIn(desk.page)).toBe(second);
  await field().fill('满');
  await field().press('9');
  expect(await field().inputValue()).toBe('满9');
});

test('Escape clears the search, and then goes back to the composer', async () => {
  await field().pressSequentially('fahuo');
  await results().first().waitFor();
  await field().press('Escape');
  await expect.poll(() => field().inputValue()).toBe('');
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe('search');
  await field().press('Escape');
  await expect.poll(() => composerOf(desk.page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('nothing is searched, chosen or cleared while an input method composes', async () => {
  await field().pressSequentially('fh');
  await results().first().waitFor();
  const before = await results().evaluateAll((all) => all.map((one) => one.dataset['id']));
  await keys.send('Input.imeSetComposition', { text: "tui'huo", selectionStart: 7, selectionEnd: 7 });
  // What a browser sends for keys that belong to the input method.
  for (const key of ['Enter', 'ArrowDown', 'Escape', '1'])
    await keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
  expect(await field().inputValue()).toBe("fhtui'huo");
  expect(await results().evaluateAll((all) => all.map((one) => one.dataset['id']))).toEqual(before);
  expect(await draftIn(desk.page)).toBe('');
  await keys.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await field().fill('');
  await keys.send('Input.imeSetComposition', { text: "tui'huo", selectionStart: 7, selectionEnd: 7 });
  await keys.send('Input.insertText', { text: '退货' });
  await heard('退货');
});

test('after an insert the first gap is selected, and Tab goes to the next one, and then where it always goes', async () => {
  await field().fill('kuaidi');
  const gappy = panel
    .locator('[data-testid="search-result"][data-text*="{"]')
    .filter({ hasText: /\{.*\{/s })
    .first();
  const text = (await gappy.getAttribute('data-text')) ?? '';
  const gaps = text.match(/\{[^{}]+\}/g) ?? [];
  await gappy.getByRole('button', { name: '插入' }).click();
  await noticed(panel, 'inserted');
  const selected = () =>
    desk.page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : String(getSelection());
    });
  expect(await selected()).toBe(gaps[0]);
  await desk.page.keyboard.type('这边');
  for (const gap of gaps.slice(1)) {
    await desk.page.keyboard.press('Tab');
    expect(await selected()).toBe(gap);
  }
  expect(await draftIn(desk.page)).toBe(text.replace(gaps[0] ?? '', '这边'));
  await desk.page.keyboard.press('Tab');
  expect(await composerOf(desk.page).evaluate((element) => element === document.activeElement)).toBe(false);
});
