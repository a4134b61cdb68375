/** Every state of the interface, as the gallery draws it, without a fault that axe can find. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, pictures } from '../../gallery/states';
import { type Gallery, openGallery } from '../../scripts/lib/gallery';
import { faultsOf } from './axe';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

test('axe finds no fault in any state, light or dark', async () => {
  const page = await gallery.browser.newPage();
  const faults: string[] = [];
  const tell = (what: string, found: string[]): void => void faults.push(...found.map((fault) => `${what}: ${fault}`));
  for (const picture of pictures.filter(({ alike }) => !alike)) {
    const what = `${picture.page} ${picture.state}`;
    await page.setViewportSize(picture);
    await page.goto(gallery.url + addressOf(picture, 'light', 'zh_CN'));
    await page.locator('html[data-drawn]').waitFor();
    tell(what, await faultsOf(page));
    // Nothing else than colours differs in the dark.
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    tell(`${what}, dark`, await faultsOf(page, ['color-contrast']));
  }
  expect(faults).toEqual([]);
});

test.each(['zh_CN', 'en'])(
  'with five findings and four reminders two suggestions stay whole in sight (%s)',
  async (lang) => {
    const busy = pictures.find(({ page, state }) => page === 'panel' && state === 'busy');
    if (!busy) throw new Error('the busy state is gone');
    const page = await gallery.browser.newPage({ viewport: busy });
    await page.goto(gallery.url + addressOf(busy, 'light', lang));
    await page.locator('html[data-drawn]').waitFor();
    expect(await page.getByTestId('finding').count()).toBe(5);
    expect(await page.getByTestId('reminder').count()).toBe(4);
    const { top, bottom } = await page.locator('main').evaluate((main) => main.getBoundingClientRect());
    const whole = await page.getByTestId('suggestion').evaluateAll(
      (cards, middle) =>
        cards.filter((card) => {
          const box = card.getBoundingClientRect();
          return box.top >= middle.top && box.bottom <= middle.bottom;
        }).length,
      { top, bottom },
    );
    expect(whole).toBeGreaterThanOrEqual(2);
    await page.close();
  },
);

test('a notice stands clear of the last line when all is scrolled up', async () => {
  const inserted = pictures.find(({ page, state }) => page === 'panel' && state === 'inserted');
  if (!inserted) throw new Error('the inserted state is gone');
  const page = await gallery.browser.newPage({ viewport: { width: inserted.width, height: 480 } });
  await page.goto(gallery.url + addressOf(inserted, 'light', 'zh_CN'));
  await page.locator('html[data-drawn]').waitFor();
  await page.locator('main').evaluate((main) => main.scrollTo({ top: main.scrollHeight }));
  const notice = await page.getByTestId('notice').boundingBox();
  const last = await page.getByTestId('away').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
  await page.close();
});
