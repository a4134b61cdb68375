import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './axe';
import { type Desk, deskOf, draftIn, insertSuggestion, noticed, optionsOf, say } from './desk-of';

let desk: Desk;
let options: Page;
beforeAll(async () => {
  desk = await deskOf();
  options = await optionsOf(desk.context, 'shop');
});
afterAll(() => desk.close());

const profile = () => options.getByTestId('shop-profile');
const sizes = () => options.getByTestId('size-table');
const rows = () => sizes().getByTestId('size-row');
const firstSuggestion = (panel: Frame) => panel.getByTestId('suggestion').first().getAttribute('data-text');

/** Finds a phrase and inserts it. @returns the draft */
async function insertFound(panel: Frame, code: string): Promise<string> {
  await desk.page.bringToFront();
  await panel.getByTestId('search').fill(code);
  await panel.getByTestId('search-result').first().getByRole('button', { name: '插入' }).click();
  await noticed(panel, 'inserted');
  return draftIn(desk.page);
}

describe('the shop profile', () => {
  test('saves a field when it is left, says so, and has it again after a reload', async () => {
    await profile().getByLabel('包邮条件').fill('满59元包邮');
    await options.keyboard.press('Tab');
    await profile().getByText('已保存').waitFor();
    await options.reload();
    await expect.poll(() => profile().getByLabel('包邮条件').inputValue()).toBe('满59元包邮');
  });

  test('fills phrases, and what it leaves empty stays open', async () => {
    const panel = await desk.visit();
    expect(await insertFound(panel, 'kd')).toContain('{默认快递}');
    await options.bringToFront();
    await profile().getByLabel('默认快递').fill('中通');
    await options.keyboard.press('Enter');
    await profile().getByText('已保存').waitFor();
    const filled = await desk.visit();
    const draft = await insertFound(filled, 'kd');
    expect(draft).toContain('中通');
    expect(draft).not.toContain('{');
  });

  test('tells when a number lacks its unit', async () => {
    await options.bringToFront();
    const field = profile().getByLabel('发货时效');
    await field.fill('48');
    await profile().getByText('只写了数字').waitFor();
    await field.fill('48小时内');
    await options.keyboard.press('Tab');
    await expect.poll(() => profile().getByText('只写了数字').count()).toBe(0);
    await profile().getByText('已保存').waitFor();
  });
});

describe('the size table', () => {
  const pasted = '尺码\t身高\t体重\nS\t155-160\t80-95\nM\t160-165\t95-11O\nL\t165-170\t110-125';

  test('is pasted; a row that can’t be read stays in the field with its reason, and goes in once mended', async () => {
    await options.bringToFront();
    const field = sizes().getByLabel('粘贴或导入整张表');
    await field.fill(pasted);
    await sizes().getByRole('button', { name: '读入表格' }).click();
    await sizes().getByText('读入 2 行，1 行有问题').waitFor();
    await sizes().getByText('体重看不懂').waitFor();
    expect(await rows().count()).toBe(2);
    const left = await field.inputValue();
    expect(left).toBe('尺码\t身高\t体重\nM\t160-165\t95-11O');
    await field.fill(left.replace('11O', '110'));
    await sizes().getByRole('button', { name: '读入表格' }).click();
    await expect.poll(() => rows().count()).toBe(3);
    expect(await field.inputValue()).toBe('');
  });

  test('comes from a CSV file too, in the encoding that spreadsheets write in China', async () => {
    const [size, height, weight] = ['b3dfc2eb', 'c9edb8df', 'cce5d6d8'].map((gbk) => Buffer.from(gbk, 'hex'));
    const comma = Buffer.from(',');
    const parts = [size, comma, height, comma, weight, Buffer.from('\r\nL,165-170,110-130\r\n')];
    const buffer = Buffer.concat(parts.filter((part) => part !== undefined));
    await sizes().getByLabel('选择 CSV 文件').setInputFiles({ name: 'sizes.csv', mimeType: 'text/csv', buffer });
    await expect.poll(() => sizes().getByLabel('粘贴或导入整张表').inputValue()).toContain('尺码,身高,体重');
    await sizes().getByRole('button', { name: '读入表格' }).click();
    await expect.poll(() => rows().last().getByRole('textbox').last().inputValue()).toBe('110-130');
    expect(await rows().count()).toBe(3);
    await sizes().getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => rows().last().getByRole('textbox').last().inputValue()).toBe('110-125');
  });

  test('gives the size to a buyer who told height and weight', async () => {
    const panel = await desk.visit();
    await expect.poll(() => firstSuggestion(panel)).toContain('建议选M码');
    expect(await insertSuggestion(panel)).toContain('正常情况下');
    expect(await draftIn(desk.page)).not.toContain('{');
  });

  test('asks for what is missing of somebody else, and then names their two sizes', async () => {
    const panel = await desk.visit();
    await say(desk.page, 'juzi', '给我妹妹也买一件，她身高163穿几码');
    await expect.poll(() => firstSuggestion(panel)).toContain('建议选M码');
    await say(desk.page, 'juzi', '还有我妈，她身高158穿几码');
    await expect.poll(() => firstSuggestion(panel)).toMatch(/告诉我体重|说一下体重/);
    await say(desk.page, 'juzi', '体重105斤');
    await expect.poll(() => firstSuggestion(panel)).toContain('建议选S或M码');
  });

  test('is edited with the keyboard, and a deleted row comes back', async () => {
    await options.bringToFront();
    await sizes().getByRole('button', { name: '加一行' }).focus();
    await options.keyboard.press('Enter');
    await expect.poll(() => rows().count()).toBe(4);
    for (const [at, text] of ['XL', '170-175', '125-140'].entries()) {
      if (at > 0) await options.keyboard.press('Tab');
      await options.keyboard.type(text);
    }
    await options.keyboard.press('Enter');
    await sizes().getByText('已保存').waitFor();
    await options.reload();
    await expect.poll(() => rows().count()).toBe(4);
    expect(await rows().last().getByRole('textbox').first().inputValue()).toBe('XL');

    await sizes().getByRole('button', { name: '删除 XL' }).click();
    await expect.poll(() => rows().count()).toBe(3);
    await sizes().getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => rows().count()).toBe(4);
  });

  test('does not save a row that is not complete, and loses nothing of it', async () => {
    const cell = rows().first().getByRole('textbox').last();
    await cell.fill('很轻');
    await sizes().getByRole('button', { name: '加一行' }).focus();
    await sizes().getByText('体重看不懂').waitFor();
    await sizes().getByText('有一行还没填好').waitFor();
    expect(await cell.inputValue()).toBe('很轻');
    expect(await faultsOf(options)).toEqual([]);
    await cell.fill('80-95');
    await options.keyboard.press('Enter');
    await sizes().getByText('已保存').waitFor();
  });
});
