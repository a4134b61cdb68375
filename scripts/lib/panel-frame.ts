/** The panel's frame in a page under the hands of playwright. */
import type { Frame, Page } from 'playwright-core';

/** @returns the panel, once its page is drawn; @throws after the time playwright gives such waits */
export async function panelOf(page: Page): Promise<Frame> {
  const isPanel = (frame: Frame): boolean => frame.url().endsWith('/panel.html');
  const frame = page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', { predicate: isPanel }));
  await frame.getByTestId('panel').waitFor();
  return frame;
}
