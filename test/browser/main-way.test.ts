import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, draftIn, insertSuggestion, noticed, promised, say } from './desk-of';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

const rude = '您好，你必须今天寄回来，谢谢';

describe.each(['textarea', 'contenteditable'])('with a %s to write in', (kind) => {
  const visit = () => desk.visit(`composer=${kind}`);
  const selected = () =>
    composerOf(desk.page).evaluate((element) =>
      element instanceof HTMLTextAreaElement
        ? element.value.slice(element.selectionStart, element.selectionEnd)
        : String(getSelection()),
    );

  test('one click puts the very text of a suggestion into the composer, sends nothing, and can be undone', async () => {
    const panel = await visit();
    expect(await panel.getByTestId('buyer-message').innerText()).toContain('110斤穿哪个码合适');
    expect(await panel.getByTestId('stage').getAttribute('data-id')).toBe('presale');
    expect(await panel.getByTestId('intent').first().getAttribute('data-id')).toBe('size_advice');
    await expect.poll(() => panel.getByTestId('suggestion').count()).toBe(3);

    const text = await insertSuggestion(panel);
    expect(await draftIn(desk.page)).toBe(text);
    expect(await composerOf(desk.page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await desk.page.evaluate(() => window.demoShop?.sent())).toEqual([]);

    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(desk.page)).toBe('');
  });

  test('a draft is kept: the text goes in at the caret', async () => {
    const panel = await visit();
    await composerOf(desk.page).pressSequentially('您好，请看');
    for (let step = 0; step < 2; step++) await desk.page.keyboard.press('ArrowLeft');
    const text = await insertSuggestion(panel);
    expect(await draftIn(desk.page)).toBe(`您好，${text}请看`);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(desk.page)).toBe('您好，请看');
  });

  test('替换草稿 puts the text in place of the draft, and one undo brings the draft back', async () => {
    const panel = await visit();
    await composerOf(desk.page).pressSequentially('写了一半');
    const text = promised(panel, 1);
    await panel.getByTestId('suggestion').nth(1).getByRole('button', { name: '替换草稿' }).click();
    await noticed(panel, 'inserted');
    expect(await draftIn(desk.page)).toBe(await text);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(desk.page)).toBe('写了一半');
  });

  test('what is still to be filled in is selected after inserting', async () => {
    const panel = await visit();
    await panel.getByTestId('search').fill('jycm');
    const result = panel.getByTestId('search-result').first();
    const text = await result.getAttribute('data-text');
    await result.getByRole('button', { name: '插入' }).click();
    await noticed(panel, 'inserted');
    expect(await draftIn(desk.page)).toBe(text);
    expect(await selected()).toMatch(/^\{[^{}]+\}$/);
    await desk.page.keyboard.type('L 码');
    expect(await draftIn(desk.page)).toBe(text?.replace(/\{[^{}]+\}/, 'L 码'));
  });

  test('a fault shows while it is typed; its fix changes nothing else and is one undo', async () => {
    const panel = await visit();
    await composerOf(desk.page).pressSequentially(rude);
    const finding = panel.getByTestId('finding').first();
    await finding.waitFor();
    expect(await finding.getAttribute('data-id')).toBe('imperative');
    const faulty = await finding.locator('q').innerText();
    const better = (await finding.locator('.after').innerText()).replace(/^.*“(.*)”$/, '$1');
    await finding.getByTestId('finding-fix').click();
    await expect.poll(() => draftIn(desk.page)).toBe(rude.replace(faulty, better));
    await desk.page.keyboard.press('Control+z');
    await expect.poll(() => draftIn(desk.page)).toBe(rude);
    await panel.getByTestId('finding').first().waitFor();
  });
});

test('a new message of the buyer changes the suggestions by itself', async () => {
  const panel = await desk.visit();
  const offered = () =>
    panel.getByTestId('suggestion').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  const before = await offered();
  await say(desk.page, 'juzi', '发什么快递 能发顺丰吗');
  await panel.getByTestId('buyer-message').filter({ hasText: '能发顺丰吗' }).waitFor();
  await expect.poll(offered).not.toEqual(before);
  await expect.poll(() => panel.getByTestId('intent').first().getAttribute('data-id')).toBe('courier_choice');
});

test('cards keep their place while the buyer writes, a draft is checked, and a notice comes', async () => {
  const panel = await desk.visit();
  const first = panel.getByTestId('suggestion').first();
  const place = () => first.evaluate((card) => card.getBoundingClientRect().top);
  await first.waitFor();
  const before = await place();
  await say(desk.page, 'juzi', '发什么快递 能发顺丰吗，我急着用，今天能不能发出来');
  await panel.getByTestId('buyer-message').filter({ hasText: '今天能不能发出来' }).waitFor();
  expect(await place()).toBe(before);
  await composerOf(desk.page).fill(rude);
  await panel.getByTestId('finding').first().waitFor();
  expect(await place()).toBe(before);
  await insertSuggestion(panel);
  expect(await place()).toBe(before);
});

test('the digits insert while the panel has the focus, and / goes to the search', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('suggestion').nth(1).waitFor();
  const promise = promised(panel, 1);
  await panel.locator('main').focus();
  await desk.page.keyboard.press('2');
  await noticed(panel, 'inserted');
  const text = await promise;
  expect(await draftIn(desk.page)).toBe(text);
  await panel.locator('main').focus();
  await desk.page.keyboard.press('/');
  await desk.page.keyboard.type('2');
  expect(await panel.getByTestId('search').inputValue()).toBe('2');
  expect(await draftIn(desk.page)).toBe(text);
});

test('the tone check switched off stays off after a reload, and comes back', async () => {
  let panel = await desk.visit();
  await composerOf(desk.page).fill(rude);
  await panel.getByTestId('finding').first().waitFor();
  await panel.getByTestId('tone-switch').click();
  await expect.poll(() => panel.getByTestId('finding').count()).toBe(0);

  panel = await desk.visit();
  const toneSwitch = panel.getByTestId('tone-switch');
  await expect.poll(() => toneSwitch.getAttribute('aria-checked')).toBe('false');
  await composerOf(desk.page).fill(rude);
  // The card offers to replace the draft once the panel knows of it: then it would have shown findings too.
  await panel.getByRole('button', { name: '替换草稿' }).first().waitFor();
  expect(await panel.getByTestId('finding').count()).toBe(0);

  await toneSwitch.click();
  await panel.getByTestId('finding').first().waitFor();
});
