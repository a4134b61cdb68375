/** The number on the browser's button. */
import { browser } from './browser';

/** White text stands on both. */
const colours = { calm: '#0b6e60', late: '#9c3f05' };

export async function showCount(count: number, late: boolean): Promise<void> {
  // Manifest 2, which Firefox still gets, has the same button under its older name.
  const button = browser.action ?? browser.browserAction;
  await button.setBadgeBackgroundColor({ color: late ? colours.late : colours.calm });
  await button.setBadgeText({ text: count === 0 ? '' : String(count) });
}
