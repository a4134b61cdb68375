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
  for (const picture of pictures) {
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
