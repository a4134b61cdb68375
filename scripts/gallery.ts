/** `npm run gallery`: a picture of every state of the interface, light and dark, in its languages, to .output/gallery/. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addressOf, pictures } from '../gallery/states';
import { openGallery } from './lib/gallery';

const folder = resolve(import.meta.dirname, '../.output/gallery');
await mkdir(folder, { recursive: true });
const gallery = await openGallery();
let count = 0;
try {
  const page = await gallery.browser.newPage();
  for (const picture of pictures)
    for (const lang of picture.languages)
      for (const theme of ['light', 'dark'] as const) {
        await page.setViewportSize(picture);
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(gallery.url + addressOf(picture, theme, lang));
        await page.locator('html[data-drawn]').waitFor();
        const path = join(folder, `${picture.page}-${picture.state}-${theme}-${lang}.png`);
        await page.screenshot({ path, animations: 'disabled' });
        count += 1;
      }
  console.log(`${count} pictures in ${folder}`);
} finally {
  await gallery.close();
}
