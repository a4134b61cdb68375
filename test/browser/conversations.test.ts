import { afterAll, beforeAll, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, draftIn, insertSuggestion, noticed, openBuyer } from './desk-of';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

const rude = '不是说了吗，你必须今天寄回来';

test('another buyer brings their own name, reading, draft and findings', async () => {
  const panel = await desk.visit();
  await composerOf(desk.page).pressSequentially(rude);
  await panel.getByTestId('finding').first().waitFor();

  await openBuyer(desk.page, panel, 'dafeng');
  expect(await panel.getByTestId('buyer-message').innerText()).toContain('到底有没有货');
  expect(await panel.getByTestId('stage').getAttribute('data-id')).toBe('insale');
  expect(await panel.getByTestId('finding').count()).toBe(0);
  expect(await draftIn(desk.page)).toBe('');

  await openBuyer(desk.page, panel, 'juzi');
  await panel.getByTestId('finding').first().waitFor();
  expect(await draftIn(desk.page)).toBe(rude);
});

test('a text that was chosen for one buyer never lands at another', async () => {
  const panel = await desk.visit();
  // A click in the panel ends a real input method's work: one that does not is played by its event.
  const compose = (type: string) =>
    composerOf(desk.page).evaluate(
      (element, name) => element.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
      type,
    );
  await compose('compositionstart');
  await panel.getByTestId('suggestion-insert').first().click();
  // The page is told first: by the time the panel could know, the other conversation is open.
  await desk.page.evaluate(() => window.demoShop?.open('dafeng'));
  await panel.getByTestId('buyer-name').filter({ hasText: '大风吹不走' }).waitFor();
  await compose('compositionend');
  await noticed(panel, 'conversation_changed');
  expect(await draftIn(desk.page)).toBe('');
  await openBuyer(desk.page, panel, 'juzi');
  expect(await draftIn(desk.page)).toBe('');
});

test('many quick switches end at the conversation that is open', async () => {
  const panel = await desk.visit();
  await desk.page.evaluate(() => {
    for (const buyer of ['dafeng', 'aqi', 'laozhou', 'linlin', 'yueyue', 'tangtang', 'mumu', 'beibei', 'aqi'])
      window.demoShop?.open(buyer);
  });
  await panel.getByTestId('buyer-name').filter({ hasText: '阿七慢慢来' }).waitFor();
  await panel.getByTestId('buyer-message').filter({ hasText: '会不会丢了' }).waitFor();
  const text = await insertSuggestion(panel);
  expect(await draftIn(desk.page)).toBe(text);
});

test('a buyer is not offered the wording that they already got', async () => {
  let panel = await desk.visit();
  await openBuyer(desk.page, panel, 'linlin');
  const offered = () =>
    panel.getByTestId('suggestion').evaluateAll((all) => all.map((one) => one.getAttribute('data-text')));
  const text = await insertSuggestion(panel);
  await expect.poll(offered).not.toContain(text);

  panel = await desk.visit();
  await openBuyer(desk.page, panel, 'linlin');
  await panel.getByTestId('suggestion').first().waitFor();
  await expect.poll(offered).not.toContain(text);
});

test('collapsed, the panel is a slim strip that gives the page its room, and stays so after a reload', async () => {
  const widthOf = () => desk.page.locator('tiexin-host').evaluate((host) => host.clientWidth);
  const roomOf = () => desk.page.evaluate(() => document.body.getBoundingClientRect().right);
  let panel = await desk.visit();
  const open = await widthOf();
  const full = await desk.page.evaluate(() => innerWidth);
  expect(await roomOf()).toBe(full - open);

  await panel.getByRole('button', { name: '收起' }).click();
  await panel.getByRole('button', { name: '展开贴心' }).waitFor();
  await expect.poll(widthOf).toBeLessThan(60);
  expect(await roomOf()).toBe(full - (await widthOf()));

  panel = await desk.visit();
  await expect.poll(widthOf).toBeLessThan(60);
  await panel.getByRole('button', { name: '展开贴心' }).click();
  await panel.getByTestId('suggestion').first().waitFor();
  await expect.poll(widthOf).toBe(open);
});

test('the edge is moved by keys, the page gives way, and the width stays for this site', async () => {
  let panel = await desk.visit();
  const margin = () => desk.page.evaluate(() => document.documentElement.style.marginRight);
  const width = async () => Number.parseInt(await margin(), 10);
  await panel.getByTestId('resizer').focus();
  await desk.page.keyboard.press('End');
  await expect.poll(width).toBe(480);
  await desk.page.keyboard.press('ArrowRight');
  await expect.poll(width).toBe(464);
  panel = await desk.visit();
  await expect.poll(width).toBe(464);
  await panel.getByTestId('resizer').focus();
  await desk.page.keyboard.press('Home');
  await expect.poll(margin).toBe('320px');
});
