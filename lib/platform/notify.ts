/** The browser's own notifications, which need a permission that the agent gives or not. */
import { browser } from './browser';

const permission: { permissions: 'notifications'[] } = { permissions: ['notifications'] };
/** With whom it is about, so that a click finds there also after the background has died. */
const prefix = 'reminders.';

/** Must be called in a click. @returns whether it is allowed now */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

/**
 * Shows a notice in the place of an earlier one. Does nothing where it is not allowed: the setting may come from another
 * browser.
 * @param about fingerprint of the conversation to which a click leads
 */
export async function notify(title: string, message: string, about: string): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(prefix + about, { type: 'basic', iconUrl, title, message });
}

/** Called by the background, at its start. @param clicked told what the notice is about; the notice goes */
export function onNoticeClicked(clicked: (about: string) => void): void {
  const listener = (id: string): void => {
    void browser.notifications.clear(id);
    clicked(id.slice(prefix.length));
  };
  // Without the permission there is nobody to listen to; once it is given there is.
  const listen = (): void => browser.notifications?.onClicked.addListener(listener);
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
