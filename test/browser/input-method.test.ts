import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, draftIn, noticed, promised } from './desk-of';

let desk: Desk;
let keys: CDPSession;
beforeAll(async () => {
  desk = await deskOf();
  keys = await desk.context.newCDPSession(desk.page);
});
afterAll(() => desk.close());

/** What an input method shows underlined while it is being typed; '' gives it up. */
const compose = (text: string) =>
  keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
/** What the agent chose from its list. */
const commit = (text: string) => keys.send('Input.insertText', { text });

describe.each(['textarea', 'contenteditable'])('composing in a %s', (kind) => {
  test('nothing is said about letters that are still being composed', async () => {
    const panel = await desk.visit(`composer=${kind}`);
    await composerOf(desk.page).pressSequentially('哦');
    await panel.locator('[data-testid="finding"][data-id="curt"]').waitFor();
    const before = await panel.getByTestId('finding').evaluateAll((all) => all.map((one) => one.dataset['id']));

    await compose("ni'bi'xu");
    // The draft is shown as it stands; what is said about it waits.
    await panel.getByTestId('draft').filter({ hasText: "哦ni'bi'xu" }).waitFor();
    expect(await panel.getByTestId('finding').evaluateAll((all) => all.map((one) => one.dataset['id']))).toEqual(
      before,
    );

    await commit('，你必须今天寄回');
    await panel.locator('[data-testid="finding"][data-id="imperative"]').waitFor();
    expect(await panel.locator('[data-testid="finding"][data-id="curt"]').count()).toBe(0);
    expect(await draftIn(desk.page)).toBe('哦，你必须今天寄回');
  });

  test('a suggestion clicked in the middle of composing harms neither itself nor what is composed', async () => {
    const panel = await desk.visit(`composer=${kind}`);
    await composerOf(desk.page).pressSequentially('您好');
    await compose('shaodeng');
    const text = promised(panel);
    await panel.getByTestId('suggestion-insert').first().click();
    await compose('shaodengyixia');
    expect(await draftIn(desk.page)).toBe('您好shaodengyixia');
    await commit('稍等一下，');
    await noticed(panel, 'inserted');
    expect(await draftIn(desk.page)).toBe(`您好稍等一下，${await text}`);
    await commit('好吗');
    expect(await draftIn(desk.page)).toBe(`您好稍等一下，${await text}好吗`);
  });

  test('an insert waits for an input method that goes on while the panel is clicked', async () => {
    const panel = await desk.visit(`composer=${kind}`);
    const tell = (type: string) =>
      composerOf(desk.page).evaluate(
        (element, name) => element.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
        type,
      );
    await tell('compositionstart');
    const text = promised(panel);
    await panel.getByTestId('suggestion-insert').first().click();
    await composerOf(desk.page).fill('等一下');
    await panel.getByTestId('draft').filter({ hasText: '等一下' }).waitFor();
    expect(await draftIn(desk.page)).toBe('等一下');
    await tell('compositionend');
    await noticed(panel, 'inserted');
    expect(await draftIn(desk.page)).toContain(await text);
  });
});

test('digits and / that an input method takes do not reach the suggestions', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('search').click();
  await compose('1');
  await commit('退');
  await panel.getByTestId('search-result').first().waitFor();
  expect(await panel.getByTestId('search').inputValue()).toBe('退');
  expect(await draftIn(desk.page)).toBe('');
});
