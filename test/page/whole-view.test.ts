/** The panel's copy of the library: read once, kept in step, whoever answers. */
import { expect, test } from 'vitest';
import { createWholeView } from '../../lib/app/library/whole-view';
import type { callLibrary } from '../../lib/platform/calls';
import { openDatabase } from '../../lib/platform/database';
import { databaseStore } from '../../lib/platform/store';
import { aBrowser, type ABrowser } from './a-browser';

/** A panel whose calls the given worker answers, and what it asked for. */
function aPanel(worker: () => ABrowser) {
  const asked: string[] = [];
  const call = ((name: 'overview' | 'phrasePage' | 'phraseNews', args: never) => {
    asked.push(name);
    return worker().handlers[name](args);
  }) as typeof callLibrary; // no other call is made here
  return { asked, view: createWholeView(call) };
}

test('the same phrases are the same list, so that nothing is indexed anew', async () => {
  const worker = await aBrowser();
  const { view, asked } = aPanel(() => worker);
  const first = await view('pdd:1');
  await worker.handlers.changeSettings({ settings: { theme: 'dark' } });
  const second = await view('pdd:2');
  expect(second.settings.theme).toBe('dark');
  expect(second.phrases).toBe(first.phrases);
  expect(asked).toEqual(['overview', 'phrasePage', 'overview', 'phraseNews']);
});

test('a change comes alone', async () => {
  const worker = await aBrowser();
  const { view, asked } = aPanel(() => worker);
  await view(null);
  await worker.save({ title: '周末值班' });
  expect((await view(null)).phrases.map(({ title }) => title)).toEqual(['周末值班', '发货时间', '尺码建议']);
  expect(asked.filter((name) => name === 'phrasePage')).toHaveLength(1);
});

test('a worker that was stopped and started again need not tell everything once more', async () => {
  const store = databaseStore(await openDatabase({ newDevice: () => 'd1' }));
  let worker = await aBrowser({ store });
  const { view, asked } = aPanel(() => worker);
  await worker.save({ title: '周末值班' });
  const first = await view(null);
  worker = await aBrowser({ store });
  expect((await view(null)).phrases).toBe(first.phrases);
  expect(asked.filter((name) => name === 'phrasePage')).toHaveLength(1);
});

test('what each buyer got is told for that buyer', async () => {
  const worker = await aBrowser();
  const { view } = aPanel(() => worker);
  await worker.handlers.picked({ phrase: 's.ship', variant: 0, conversation: 'pdd:1' });
  expect((await view('pdd:1')).served).toEqual({ 's.ship': [0] });
  expect((await view('pdd:2')).served).toEqual({});
});
