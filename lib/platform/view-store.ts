/** The view in `storage.local`, where content scripts read it too: they need it before any panel can tell them. */
import { readView, type View } from '../core/model/view';
import { browser } from './browser';
import { onLocal } from './local-changes';

const key = 'view';

export const loadView = async (): Promise<View> => readView((await browser.storage.local.get(key))[key]);

/** Changes follow one another: two at once keep both. */
let last: Promise<unknown> = Promise.resolve();

/** @param change makes the new view from the stored one */
export const changeView = (change: (view: View) => View): Promise<void> => {
  const done = last.then(async () => browser.storage.local.set({ [key]: change(await loadView()) }));
  last = done.catch(() => {});
  return done;
};

/** @param changed called with the view whenever it was changed, here or on another page */
export function onView(changed: (view: View) => void, signal?: AbortSignal): void {
  onLocal(key, (value) => changed(readView(value)), signal);
}
