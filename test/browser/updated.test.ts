import { afterEach, beforeEach, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { composerOf, type Desk, deskOf, draftIn, insertSuggestion, workerOf } from './desk-of';

let desk: Desk;
beforeEach(async () => {
  desk = await deskOf();
});
afterEach(() => desk.close());

/** Without the developer mode the browser switches an extension from a folder off when it reloads itself. */
async function allowReload(): Promise<void> {
  const settings = await desk.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.close();
}

async function replaceExtension(): Promise<void> {
  const worker = await workerOf(desk.context);
  const gone = new Promise((resolve) => worker.once('close', resolve));
  // The answer never comes: who should give it is gone.
  worker.evaluate('chrome.runtime.reload()').catch(() => {});
  await gone;
}

test('when the extension is updated, an open chat keeps its draft and its reminders, and has one working panel again', async () => {
  await allowReload();
  const panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
  await composerOf(desk.page).fill('稍等，我帮您查一下');
  await desk.page.locator('[data-demo="send"]').click();
  await panel.getByTestId('reminder').waitFor();
  const width = await desk.page.evaluate(() => document.documentElement.style.marginRight);
  await composerOf(desk.page).pressSequentially('写到一半，');
  await replaceExtension();
  await expect.poll(() => panel.isDetached()).toBe(true);

  const renewed = await panelOf(desk.page);
  await renewed.getByTestId('suggestion').first().waitFor();
  expect(await desk.page.locator('tiexin-host').count()).toBe(1);
  expect(await desk.page.evaluate(() => document.documentElement.style.marginRight)).toBe(width);
  expect(await draftIn(desk.page)).toBe('写到一半，');
  await renewed.getByTestId('reminder').filter({ hasText: '橘子汽水没气了' }).waitFor();
  const text = await insertSuggestion(renewed);
  expect(await draftIn(desk.page)).toBe(`写到一半，${text}`);
  expect(await desk.page.evaluate(() => window.demoShop?.sent().length)).toBe(1);
});

test('when the extension is switched off, the dead panel says what to do, and the draft stays', async () => {
  const panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
  await composerOf(desk.page).pressSequentially('写到');
  await replaceExtension();
  await composerOf(desk.page).pressSequentially('一半');
  // The page can't look into the panel's root, and so neither can a locator: the accessibility tree can.
  const eyes = await desk.context.newCDPSession(desk.page);
  const refresh = async () => {
    const { nodes } = await eyes.send('Accessibility.getFullAXTree');
    return nodes.find(({ role, name }) => role?.value === 'button' && name?.value === '点此刷新')?.backendDOMNodeId;
  };
  await expect.poll(refresh).toBeTypeOf('number');
  expect(await draftIn(desk.page)).toBe('写到一半');

  const backendNodeId = await refresh();
  const { model } = await eyes.send('DOM.getBoxModel', { ...(backendNodeId !== undefined && { backendNodeId }) });
  const [left = 0, top = 0] = model.content;
  await Promise.all([desk.page.waitForEvent('load'), desk.page.mouse.click(left + 2, top + 2)]);
  expect(await desk.page.locator('tiexin-host').count()).toBe(0);
});
