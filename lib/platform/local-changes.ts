/** Tells of one key of the local area: the bells, and what content scripts read there themselves. */
import { browser } from './browser';

/** @param changed called with the key's new value, undefined when it was removed; @param signal ends it */
export function onLocal(key: string, changed: (value: unknown) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && key in changes) changed(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
