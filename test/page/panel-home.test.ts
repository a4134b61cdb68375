/** The toolbar button and the panel's keys: what opens within the press itself, also of a worker that it has just woken. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { servePanelHome } from '../../lib/platform/panel-home';
import { awaitPress, onPressed } from '../../lib/platform/site-consent';
import type { Pressed } from '../../lib/platform/toolbar';
import { changeView } from '../../lib/platform/view-store';

interface Tab {
  url?: string;
  windowId: number;
}

/** What the browser does by itself. */
let behaviour: { openPanelOnActionClick?: boolean; enabled?: boolean };
let opened: number[];
let settings: number;
let click: (tab: Tab) => void;
let command: (name: string, tab: Tab) => void;
let answer: Pressed;
let asked: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  [behaviour, opened, settings, asked, answer] = [{}, [], 0, [], 'refused'];
  Object.assign(fakeBrowser, {
    sidePanel: {
      open: ({ windowId }: Tab) => {
        if (!behaviour.enabled) return Promise.reject(new Error('No active side panel'));
        opened.push(windowId);
        return Promise.resolve();
      },
      setPanelBehavior: (change: object) => Promise.resolve(void Object.assign(behaviour, change)),
      setOptions: ({ enabled }: { enabled: boolean }) => Promise.resolve(void (behaviour.enabled = enabled)),
    },
    action: { onClicked: { addListener: (listener: typeof click) => (click = listener) } },
    commands: { onCommand: { addListener: (listener: typeof command) => (command = listener) } },
  });
  fakeBrowser.runtime.openOptionsPage = () => Promise.resolve(void settings++);
  Object.assign(fakeBrowser.runtime, { getURL: () => 'chrome-extension://tiexin/' });
});

const serve = (): void =>
  servePanelHome((url) => {
    asked.push(url);
    return Promise.resolve(answer);
  });
const choose = (home: 'native' | 'overlay') => changeView((view) => ({ ...view, home }));

test('over the page, a press asks for the site, and a no opens the settings', async () => {
  serve();
  click({ url: 'https://im.example/', windowId: 1 });
  expect(asked).toEqual(['https://im.example/']);
  await vi.waitFor(() => expect(settings).toBe(1));
  answer = 'allowed';
  click({ url: 'https://im.example/', windowId: 1 });
  await vi.waitFor(() => expect(behaviour).toEqual({ openPanelOnActionClick: false, enabled: false }));
  expect(settings).toBe(1);
  command('toggle_panel', { windowId: 1 });
  expect(opened).toEqual([]);
});

test('beside the pages, a key opens the panel although the worker has just been woken by it', async () => {
  await choose('native');
  serve();
  await vi.waitFor(() => expect(behaviour).toEqual({ openPanelOnActionClick: true, enabled: true }));
  // A new worker: the browser remembers what the last one told it.
  serve();
  command('toggle_panel', { windowId: 3 });
  command('focus_search', { windowId: 3 });
  command('insert_1', { windowId: 3 });
  expect(opened).toEqual([3, 3]);
});

test('the side panel has the next press ask for the site, and hears the answer', async () => {
  await choose('native');
  serve();
  const told: Pressed[] = [];
  onPressed((pressed) => void told.push(pressed));
  const listen = (given: object) =>
    fakeBrowser.runtime.onMessage.trigger(given, { url: 'chrome-extension://tiexin/panel.html' }, () => {});
  fakeBrowser.runtime.sendMessage = listen as unknown as typeof fakeBrowser.runtime.sendMessage; // with a sender, as in browsers
  await awaitPress(true);
  await vi.waitFor(() => expect(behaviour.openPanelOnActionClick).toBe(false));
  click({ url: 'https://im.example/', windowId: 1 });
  await vi.waitFor(() => expect(told).toEqual(['refused']));
  expect(asked).toEqual(['https://im.example/']);
  expect(behaviour.openPanelOnActionClick).toBe(true);
  expect(settings).toBe(0);
});
