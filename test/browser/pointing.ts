/** Rests the pointer on a character of the composer's first line. */
import type { Page } from 'playwright-core';
import { composerOf } from './desk-of';

/** @param column counts full-width characters, from 0 */
export async function pointAt(page: Page, column: number): Promise<void> {
  const place = await composerOf(page).evaluate((element, column) => {
    const { left, top } = element.getBoundingClientRect();
    const { paddingLeft, paddingTop, borderLeftWidth, fontSize, lineHeight } = getComputedStyle(element);
    const [inset, above, border, size, line] = [paddingLeft, paddingTop, borderLeftWidth, fontSize, lineHeight].map(
      Number.parseFloat,
    );
    return {
      x: left + (inset ?? 0) + (border ?? 0) + (size ?? 0) * (column + 0.5),
      y: top + (above ?? 0) + (line ?? 0) / 2,
    };
  }, column);
  await page.mouse.move(place.x, place.y);
}

/** @returns whether the card stands on the page */
export const cardShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('tiexin-card') !== null);
