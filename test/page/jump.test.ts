/** Looking for a conversation in every tab, some of which the browser has put to sleep. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jumpTo, type Whereabouts } from '../../lib/platform/jump';

const never = new Promise<never>(() => {});
let answers: Record<number, Promise<Whereabouts>>;
let shown: number[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  shown = [];
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve(Object.keys(answers).map((id) => ({ id: Number(id) }))),
    sendMessage: (id: number) => answers[id],
    update: (id: number) => Promise.resolve(void shown.push(id)),
  });
});
afterEach(() => void vi.useRealTimers());

const jumped = async (): Promise<boolean> => {
  const found = jumpTo('3f2a');
  await vi.advanceTimersByTimeAsync(10_000);
  return found;
};

test('a tab that never answers keeps nobody from the one that has the conversation', async () => {
  answers = { 1: never, 2: Promise.resolve('listed'), 3: Promise.reject(new Error('Receiving end does not exist.')) };
  expect(await jumped()).toBe(true);
  expect(shown).toEqual([2]);
});

test('the tab in which it is open comes before one whose list has it', async () => {
  answers = { 1: Promise.resolve('listed'), 2: Promise.resolve('open') };
  expect(await jumped()).toBe(true);
  expect(shown).toEqual([2]);
});

test('where only silent tabs are left, nothing is shown and the answer comes', async () => {
  answers = { 1: never };
  expect(await jumped()).toBe(false);
  expect(shown).toEqual([]);
});
