/** Keys as this computer's keyboard names them. */

/** @param platform as the browser names the computer */
export const isMac = (platform: string = navigator.platform): boolean => /^mac/i.test(platform);

/** In the order in which Apple writes them. */
const signs: Readonly<Record<string, string>> = {
  MacCtrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Ctrl: '⌘',
  Command: '⌘',
};

/**
 * @param key as browsers tell it: `Alt+Shift+1`, and on a Mac in Chromium `⌥⇧1` already
 * @param mac whether the keyboard is Apple's
 * @returns ⌥⇧1 there; elsewhere as it was told
 */
export function keyName(key: string, mac: boolean = isMac()): string {
  if (!mac || !/[A-Za-z]/.test(key)) return key;
  const parts = key.split('+');
  const order = Object.keys(signs);
  return parts
    .toSorted((a, b) => (order.includes(a) ? order.indexOf(a) : 9) - (order.includes(b) ? order.indexOf(b) : 9))
    .map((part) => signs[part] ?? part)
    .join('');
}
