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
