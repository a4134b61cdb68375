/** Reminders in a real browser: promised, seen again after reload and a dead background, opened, answered, urged twice. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panelOf } from '../../scripts/lib/panel-frame';
import { faultsOf } from './axe';
import {
  composerOf,
  type Desk,
  deskOf,
  draftIn,
  goTo,
  noticed,
  openBuyer,
  optionsOf,
  stopWorkers,
  workerOf,
} from './desk-of';

let desk: Desk;
beforeAll(async () => {
  desk = await deskOf();
});
afterAll(() => desk.close());

async function send(text: string): Promise<void> {
  await composerOf(desk.page).fill(text);
  await desk.page.locator('[data-demo="send"]').click();
}
const listed = (panel: Frame, kind: string, name: string) =>
  panel.locator(`[data-testid="reminder"][data-id="${kind}"]`, { hasText: name });
const gone = (panel: Frame, kind: string, name: string) => listed(panel, kind, name).waitFor({ state: 'detached' });

/** What stands on the browser's button. */
const badge = async (): Promise<string> =>
  (await workerOf(desk.context)).evaluate<string>('chrome.action.getBadgeText({})');

test('a promise is listed with its time, outlives reload and a dead background, opens its chat, and goes with the answer', async () => {
  let panel = await desk.visit();
  await panel.getByTestId('suggestion').first().waitFor();
  await send('稍等，我帮您查一下');
  await listed(panel, 'promise', '橘子汽水没气了').filter({ hasText: '5 分钟后' }).waitFor();
  await openBuyer(desk.page, panel, 'linlin');
  await send('抱歉，我去核实，明天上午10点前给您答复');
  await listed(panel, 'promise', '林小鹿要早睡').filter({ hasText: '明天 10:00' }).waitFor();
  await expect.poll(badge).toBe('2');

  await stopWorkers(desk.context);
  panel = await desk.visit();
  await openBuyer(desk.page, panel, 'mumu');
  await listed(panel, 'promise', '林小鹿要早睡').waitFor();
  expect(await faultsOf(panel)).toEqual([]);
  await listed(panel, 'promise', '橘子汽水没气了').getByTestId('reminder-open').click();
  await panel.getByTestId('buyer-name').filter({ hasText: '橘子汽水没气了' }).waitFor();
  // The page forgets at a reload what it showed; what was promised stays promised.
  await send('查到了，M码有货，今天可以发出');
  await gone(panel, 'promise', '橘子汽水没气了');

  await listed(panel, 'promise', '林小鹿要早睡').getByTestId('reminder-done').click();
  await gone(panel, 'promise', '林小鹿要早睡');
  await panel.getByTestId('reminder-undo').click();
  await listed(panel, 'promise', '林小鹿要早睡').waitFor();
});

test('a click goes to the tab that has the conversation, and says so when none has it', async () => {
  const panel = await desk.visit();
  await openBuyer(desk.page, panel, 'mumu');
  const other = await desk.context.newPage();
  await other.goto(`${desk.url}?script=off`);
  // As in another shop, or further down a list that draws only what is in sight.
  const forget = (page: Page) =>
    page.locator('[data-demo="conversation"][data-id="linlin"]').evaluate((row) => row.remove());
  await forget(other);
  const elsewhere = await panelOf(other);
  const promise = listed(elsewhere, 'promise', '林小鹿要早睡').getByTestId('reminder-open');
  await promise.click();
  await panel.getByTestId('buyer-name').filter({ hasText: '林小鹿要早睡' }).waitFor();
  const shown = (await workerOf(desk.context)).evaluate<string>(
    'chrome.tabs.query({ active: true }).then(([tab]) => tab.url)',
  );
  expect(await shown).toBe(desk.page.url());

  await openBuyer(desk.page, panel, 'mumu');
  await forget(desk.page);
  await other.bringToFront();
  await promise.click();
  await elsewhere.getByTestId('reminder-missing').waitFor();
  await other.close();
});

test('with the times that the shop has set, an unpaid order is urged for twice, and never after payment, though the background dies between all steps', async () => {
  const options = await optionsOf(desk.context);
  await goTo(options, 'time');
  for (const [name, minutes] of [
    ['payNudge', '0.02'],
    ['again', '0.3'],
  ] as const) {
    await options.locator(`#limit-${name}`).fill(minutes);
    await options.locator(`#limit-${name}`).blur();
    await options.getByText('已保存').waitFor();
  }
  await options.close();
  const panel = await desk.visit();
  await openBuyer(desk.page, panel, 'yueyue');
  await stopWorkers(desk.context);
  await send('满39减5的券在店铺首页领，领好再付款就会减');
  await stopWorkers(desk.context);
  const nudge = listed(panel, 'pay_nudge', '月亮邮递员');
  await nudge.getByTestId('reminder-insert').click();
  await noticed(panel, 'inserted');
  expect(await draftIn(desk.page)).not.toBe('');
  await stopWorkers(desk.context);
  await desk.page.locator('[data-demo="send"]').click();
  await gone(panel, 'pay_nudge', '月亮邮递员');
  await stopWorkers(desk.context);
  await nudge.filter({ hasText: '第二次' }).waitFor();

  await stopWorkers(desk.context);
  await desk.page.evaluate(() => window.demoShop?.order('yueyue', '待发货'));
  await gone(panel, 'pay_nudge', '月亮邮递员');
  expect(await desk.page.evaluate(() => window.demoShop?.sent().length)).toBe(2);
});

test('the line for going away takes the time of return, and the reminder holds the agent to that very time', async () => {
  const panel = await desk.visit();
  await openBuyer(desk.page, panel, 'aqi');
  await panel.getByTestId('away-back').selectOption('30');
  const said = await panel.getByTestId('away').locator('span').last().innerText();
  const [, hours, minutes] = /(\d{1,2}):([0-5][05])/.exec(said) ?? [];
  await panel.getByTestId('away').click();
  await noticed(panel, 'inserted');
  expect(await draftIn(desk.page)).toBe(said);
  await desk.page.locator('[data-demo="send"]').click();
  // The shop owed this buyer an answer before.
  const due = async (): Promise<number[]> => {
    const written = await listed(panel, 'promise', '阿七慢慢来').locator('time').getAttribute('datetime');
    const back = new Date(written ?? '');
    return [back.getHours(), back.getMinutes()];
  };
  await expect.poll(due).toEqual([Number(hours), Number(minutes)]);
});
