/** One agent's minute: read, insert, send by the agent's own hand, write something curt, mend it. Prints each step. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { panelOf } from '../lib/panel-frame';

const curt = '不是说了吗，这个退不了';

/** @param folder where the screenshots go */
export async function play(context: BrowserContext, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [page = await context.newPage()] = context.pages();
  const shoot = async (name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path });
    console.log(`   截图 ${path}`);
  };
  await page.goto(`${url}?script=off`);
  const panel = await panelOf(page);

  for (const [at, buyer] of ['dafeng', 'juzi', 'linlin'].entries()) {
    await openBuyer(page, panel, buyer);
    await report(panel);
    if (at === 0) await shoot('1-reading');
    const suggestion = panel.getByTestId('suggestion').first();
    await suggestion.getByTestId('suggestion-insert').click();
    await panel.locator('[data-testid="notice"][data-id="inserted"]').waitFor();
    console.log(`   插入   ${await page.locator('[data-demo="composer"]').inputValue()}`);
    if (at === 0) await shoot('2-inserted');
    await page.locator('[data-demo="composer"]').fill('');
  }

  console.log(`\n草稿   ${curt}`);
  await page.locator('[data-demo="composer"]').pressSequentially(curt);
  const findings = panel.getByTestId('finding');
  await findings.first().waitFor();
  for (const finding of await findings.all())
    console.log(`   ${await finding.getAttribute('data-id')}: ${oneLine(await finding.innerText())}`);
  await shoot('3-findings');
  await panel.getByTestId('finding-fix').first().click();
  await page.waitForFunction(
    (before) => document.querySelector<HTMLTextAreaElement>('[data-demo="composer"]')?.value !== before,
    curt,
  );
  console.log(`   修正后 ${await page.locator('[data-demo="composer"]').inputValue()}`);
  await shoot('4-fixed');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot('5-dark');
}

async function openBuyer(page: Page, panel: Frame, id: string): Promise<void> {
  const row = page.locator(`[data-demo="conversation"][data-id="${id}"]`);
  await row.click();
  const name = (await row.locator('[data-demo="nickname"]').innerText()).trim();
  await panel.getByTestId('buyer-name').filter({ hasText: name }).waitFor();
}

async function report(panel: Frame): Promise<void> {
  const text = async (id: string): Promise<string> => oneLine(await panel.getByTestId(id).first().innerText());
  console.log(`\n${await text('buyer-name')}: ${await text('buyer-message')}`);
  const intents = await panel.getByTestId('intent').allInnerTexts();
  console.log(`   阶段 ${await text('stage')} · 意图 ${intents.join('、')}`);
  console.log(`   ${oneLine(await panel.locator('.why').innerText())}`);
  for (const suggestion of await panel.getByTestId('suggestion').all())
    console.log(`   建议   ${await suggestion.getAttribute('data-text')}`);
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
