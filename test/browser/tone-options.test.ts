/** The tone check's settings, as a team lead uses them. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composerOf, type Desk, deskOf, goTo, optionsOf } from './desk-of';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context, 'tone');
});
afterAll(() => desk.close());

const rule = (id: string) => options.locator(`[data-testid="rule"][data-id="${id}"]`);
const findingsOf = async (text: string, count: number): Promise<(string | null)[]> => {
  await desk.page.bringToFront();
  const panel = await desk.visit();
  await composerOf(desk.page).fill(text);
  await expect.poll(() => panel.getByTestId('finding').count()).toBe(count);
  return panel.getByTestId('finding').evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
};
const saved = () => options.locator('.saved').filter({ hasText: '已保存' }).first().waitFor();

test('a rule is found by its example, says why, and is switched off everywhere', async () => {
  await options.getByTestId('rule-search').fill('退了重拍');
  await expect.poll(() => options.getByTestId('rule').count()).toBe(1);
  await rule('imperative').locator('summary').click();
  await rule('imperative').getByText('被使唤').waitFor();
  await rule('imperative').locator('select').selectOption('off');
  await saved();
  expect(await findingsOf('亲，你必须今天寄回来，默认发{快递}', 1)).toEqual(['placeholder_left']);
});

test('the team’s words are saved with what is wrong named, and found with what to write instead', async () => {
  await options.bringToFront();
  await options.getByTestId('own-words').fill('跳楼价,优惠价,夸大宣传\n跳楼价\n/亏本.{0,2}卖/\n/(a)\\1/');
  await options.getByText('读入 2 个词，2 行有问题').waitFor();
  await options.getByTestId('own-words-save').click();
  await saved();
  expect(await findingsOf('今天跳楼价，亏本也卖哦亲', 2)).toEqual(['sensitive_words', 'sensitive_words']);
  expect(await options.getByTestId('own-words').inputValue()).toContain('/(a)\\1/');
});

test('rule settings and words leave as a file, come in again, and one click takes that back', async () => {
  await options.bringToFront();
  const [download] = await Promise.all([options.waitForEvent('download'), options.getByTestId('tone-export').click()]);
  const written = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(written.settings).toMatchObject({ rulesOff: ['imperative'], ownWords: expect.stringContaining('跳楼价') });

  const file = (text: string) => ({
    name: 'tiexin-tone.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const input = options.getByTestId('tone-import');
  await input.setInputFiles(file('{"format":"other"}'));
  await options.getByText('没有改动').waitFor();
  await input.setInputFiles(file(JSON.stringify({ ...written, settings: { rulesOff: [], ownWords: '清仓价' } })));
  await expect.poll(() => options.getByTestId('own-words').inputValue()).toBe('清仓价');
  await options.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => options.getByTestId('own-words').inputValue()).toContain('跳楼价');
});

test('a phrase that sounds wrong is marked while it is written, and in the list', async () => {
  await goTo(options, 'library');
  await options.getByTestId('phrase-add').click();
  await options.locator('[name=title]').fill('到货');
  await options.locator('[name=variant]').fill('亲，明天一定送到');
  await options.locator('form [data-testid="wording-fault"][data-id="overpromise"]').waitFor();
  await options.locator('form').getByRole('button', { name: '保存' }).click();
  await options.getByTestId('faulty-only').check();
  await expect.poll(() => options.getByTestId('phrase').count()).toBe(1);
  await options.getByTestId('row-findings').waitFor();
});
