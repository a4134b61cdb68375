import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sections } from '../../components/options/sections';
import { profiles } from '../../lib/sites/all';
import { faultsOf } from './axe';
import { composerOf, type Desk, deskOf, goTo, openBuyer, optionsOf } from './desk-of';

const many = '不是说了吗，你必须今天寄回来，加微信 abc12345，{姓名}这个退不了，绝对没问题';

describe.each(['light', 'dark'] as const)('in %s colours axe finds no fault in', (colorScheme) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf({}, { colorScheme });
  });
  afterAll(() => desk.close());

  test('suggestions, findings, search results, and the collapsed strip', async () => {
    const panel = await desk.visit();
    await openBuyer(desk.page, panel, 'dafeng');
    await panel.getByTestId('suggestion').first().waitFor();
    expect(await faultsOf(panel)).toEqual([]);

    await composerOf(desk.page).fill(many);
    await panel.getByTestId('finding').nth(2).waitFor();
    expect(await faultsOf(panel)).toEqual([]);

    await panel.getByTestId('search').fill('退款');
    await panel.getByTestId('search-result').first().waitFor();
    expect(await faultsOf(panel)).toEqual([]);
    await panel.getByTestId('search').fill('没有这样的话术');
    await panel.locator('.none').waitFor();
    expect(await faultsOf(panel)).toEqual([]);

    await panel.getByRole('button', { name: '收起' }).click();
    await panel.getByRole('button', { name: '展开贴心' }).waitFor();
    expect(await faultsOf(panel)).toEqual([]);
    await panel.getByRole('button', { name: '展开贴心' }).click();
    await panel.getByTestId('search').waitFor();
  });

  test('a page that is no chat', async () => {
    const panel = await desk.visit('plain=1');
    await panel.locator('[data-testid="page-status"][data-id="unrecognised"]').waitFor();
    expect(await faultsOf(panel)).toEqual([]);
  });

  test('the options page, its form, and what it says after deleting', async () => {
    const options = await optionsOf(desk.context);
    for (const { id } of sections) {
      await goTo(options, id);
      expect(await faultsOf(options)).toEqual([]);
    }
    await goTo(options, 'library');
    await options.getByTestId('phrase-delete').first().click();
    await options.getByRole('button', { name: '撤销' }).waitFor();
    expect(await faultsOf(options)).toEqual([]);
    await options.getByTestId('phrase-add').click();
    await options.getByRole('button', { name: '保存' }).click();
    await options.getByText('请写标题').waitFor();
    expect(await faultsOf(options)).toEqual([]);
    await options.close();
  });
});

describe('in an English browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf({}, { language: 'en' });
  });
  afterAll(() => desk.close());

  /** Products are called the same in every language. */
  const products = [...profiles.map(({ name }) => name), '客服宝', '千牛', '懒人客服', '微语'];

  /**
   * Everything that the interface itself says. What buyers, agents and phrases say is marked as another language, or
   * an English voice would try to read it.
   */
  const interfaceTexts = async (where: Page | Frame): Promise<string> => {
    const said = await where.evaluate(() => {
      const page = document.body.cloneNode(true);
      if (!(page instanceof HTMLElement)) return '';
      const foreign = [...page.querySelectorAll('[lang]')].map((one) => one.textContent ?? '');
      const named = [...page.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
        ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
      );
      for (const one of page.querySelectorAll('[lang]')) one.remove();
      // A name may quote what it is about; attributes can't say in which language.
      const quoted = foreign.filter((text) => text !== '').toSorted((a, b) => b.length - a.length);
      const own = (name: string): string => quoted.reduce((text, one) => text.replaceAll(one, ''), name);
      return [page.innerText, ...named.map((name) => own(name).replaceAll(/“[^”]*”/g, ''))].join('\n');
    });
    return products.reduce((text, name) => text.replaceAll(name, ''), said);
  };

  test('panel and options page speak English', async () => {
    const panel = await desk.visit();
    await composerOf(desk.page).fill(many);
    await panel.getByTestId('finding').nth(2).waitFor();
    expect(await panel.getByTestId('stage').innerText()).toBe('Pre-sale');
    expect(await panel.getByTestId('intent').first().innerText()).toBe('Size advice');
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
    const said = await interfaceTexts(panel);
    expect(said).toContain('Suggested replies');
    expect(said).toContain('Tone check');
    expect(said).not.toMatch(/\p{Script=Han}/u);

    const options = await optionsOf(desk.context);
    expect(await options.title()).toBe('Tiexin · settings and phrases');
    for (const { id } of sections) {
      await goTo(options, id);
      expect(await interfaceTexts(options)).not.toMatch(/\p{Script=Han}/u);
    }
    await goTo(options, 'library');
    await options.getByTestId('phrase-add').click();
    await options.getByRole('button', { name: 'Save' }).waitFor();
    expect(await interfaceTexts(options)).not.toMatch(/\p{Script=Han}/u);
  });
});
