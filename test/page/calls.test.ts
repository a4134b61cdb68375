/** The background's worker dies whenever the browser likes: nothing is lost, nothing is written twice, nobody waits for ever. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callLibrary, serveLibrary } from '../../lib/platform/calls';
import type { LibraryHandlers } from '../../lib/platform/library-protocol';
import { aPhrase } from '../core/a-phrase';
import { aBrowser, type ABrowser } from './a-browser';

const send = fakeBrowser.runtime.sendMessage;
afterEach(() => {
  fakeBrowser.runtime.sendMessage = send;
  vi.useRealTimers();
});

const serve = ({ handlers }: ABrowser) => serveLibrary(() => Promise.resolve(handlers as LibraryHandlers)); // only phrases are asked for here

/** The first answers are lost after the work was done. */
const loseAnswers = (count: number, how: () => Promise<unknown>): void => {
  let lost = 0;
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    const answer = await send(message);
    return lost++ < count ? how() : answer;
  };
};
const gone = () => Promise.reject(new Error('The message port closed before a response was received.'));
const silent = () => Promise.resolve(undefined);
const hanging = () => new Promise(() => {});

test.each([gone, silent])('a phrase whose answer was lost is written once', async (how) => {
  const browser = await aBrowser();
  serve(browser);
  loseAnswers(1, how);
  const saved = await callLibrary('savePhrase', { phrase: aPhrase({ id: '', title: '周末值班' }), known: null });
  expect((await browser.titles()).filter((title) => title === '周末值班')).toHaveLength(1);
  expect(saved).toEqual({ id: 'd1.1', batch: 1, beside: 0 });
});

test('a pick is counted once, and a new one anew', async () => {
  const browser = await aBrowser();
  serve(browser);
  const pick = () => callLibrary('picked', { phrase: 's.ship', variant: 0, conversation: 'pdd:1' });
  loseAnswers(2, gone);
  await pick();
  expect((await browser.view()).picks).toMatchObject([{ uses: 1 }]);
  await pick();
  expect((await browser.view()).picks).toMatchObject([{ uses: 2 }]);
});

test('a worker that hangs is given up, and the next one answers', async () => {
  const browser = await aBrowser();
  serve(browser);
  loseAnswers(1, hanging);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = callLibrary('trash', {});
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect(await asked).toEqual([]);
});

test('when nobody ever answers, that is said', async () => {
  loseAnswers(3, gone);
  await expect(callLibrary('trash', {})).rejects.toThrow('no_answer');
});

test('what went wrong in the background is told as it was, without another try', async () => {
  const browser = await aBrowser();
  let asked = 0;
  const trash = () => {
    asked++;
    return Promise.reject(new Error('read_only'));
  };
  serveLibrary(() => Promise.resolve({ ...(browser.handlers as LibraryHandlers), trash }));
  await expect(callLibrary('trash', {})).rejects.toThrow('read_only');
  expect(asked).toBe(1);
});
