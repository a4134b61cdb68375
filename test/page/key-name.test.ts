import { expect, test } from 'vitest';
import { isMac, keyName } from '../../components/shared/key-name';

test.each([
  ['Alt+Shift+1', '⌥⇧1'],
  ['Shift+Alt+1', '⌥⇧1'],
  ['MacCtrl+Command+K', '⌃⌘K'],
  ['Ctrl+K', '⌘K'],
  ['⌥⇧1', '⌥⇧1'],
  ['Alt', '⌥'],
  ['Esc', 'Esc'],
  ['↑', '↑'],
  ['', ''],
])('%s is %s on a Mac, and stays as it is elsewhere', (told, mac) => {
  expect(keyName(told, true)).toBe(mac);
  expect(keyName(told, false)).toBe(told);
});

test('a Mac is told by its name', () => {
  expect(['MacIntel', 'Win32', 'Linux x86_64'].map((name) => isMac(name))).toEqual([true, false, false]);
});
