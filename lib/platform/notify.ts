/** The browser's own notifications, which need a permission that the agent gives or not. */
import { browser } from './browser';

const permission: { permissions: 'notifications'[] } = { permissions: ['notifications'] };
/** One at a time: a later one takes its place. */
const id = 'reminders';

/** Must be called in a click. @returns whether it is allowed now */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

/** Does nothing where it is not allowed: the setting may come from another browser. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Called by the background, at its start. @param clicked told when the agent clicks on the notice, which goes by it */
export function onNoticeClicked(clicked: () => void): void {
  const listener = (clickedOn: string): void => {
    if (clickedOn !== id) return;
    void browser.notifications.clear(id);
    clicked();
  };
  // Without the permission there is nobody to listen to; once it is given there is.
  const listen = (): void => browser.notifications?.onClicked.addListener(listener);
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
