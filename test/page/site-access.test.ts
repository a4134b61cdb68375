/** Sites by consent, with a browser that grants and takes back as the real ones do. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pressToolbar } from '../../lib/platform/toolbar';
import { allowedHosts, followPermissions, giveBackHost, onAllowedHosts } from '../../lib/platform/site-access';

const marketplace = 'https://dongdong.jd.com/*';
let granted: Set<string>;
/** What the agent answers when the browser asks. */
let answer: boolean;
let scripts: { id: string; matches: string[]; js: string[]; allFrames: boolean }[];
let injected: number[];

beforeEach(() => {
  granted = new Set([marketplace]);
  answer = true;
  scripts = [];
  injected = [];
  const listeners = { added: new Set<() => void>(), removed: new Set<() => void>() };
  const event = (all: Set<() => void>) => ({
    addListener: (listener: () => void) => all.add(listener),
    removeListener: (listener: () => void) => all.delete(listener),
  });
  Object.assign(fakeBrowser, {
    permissions: {
      onAdded: event(listeners.added),
      onRemoved: event(listeners.removed),
      getAll: () => Promise.resolve({ origins: [...granted], permissions: [] }),
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every((origin) => granted.has(origin))),
      request: ({ origins }: { origins: string[] }) => {
        if (origins.every((origin) => granted.has(origin))) return Promise.resolve(true);
        if (answer) for (const origin of origins) granted.add(origin);
        if (answer) for (const told of listeners.added) told();
        return Promise.resolve(answer);
      },
      remove: ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        for (const told of listeners.removed) told();
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(scripts),
      registerContentScripts: (more: typeof scripts) => {
        if (more.some(({ id }) => scripts.some((script) => script.id === id))) throw new Error('duplicate id');
        scripts = [...scripts, ...more];
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
        return Promise.resolve();
      },
      executeScript: ({ target }: { target: { tabId: number } }) => Promise.resolve(injected.push(target.tabId)),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: ({ url }: { url: string[] }) => Promise.resolve(url.includes('https://im.example/*') ? [{ id: 7 }] : []),
  });
  fakeBrowser.runtime.getManifest = () => ({
    name: '',
    version: '',
    manifest_version: 3,
    content_scripts: [{ matches: [marketplace], js: ['content-scripts/chat.js'] }],
  });
});

test('a press on an unknown site asks for it, and puts the script there at once and from now on', async () => {
  const followed = vi.fn<() => Promise<void>>(() => Promise.resolve());
  expect(await pressToolbar('https://im.example/chat?buyer=1', followed)).toBe('allowed');
  expect(scripts).toEqual([
    expect.objectContaining({ matches: ['https://im.example/*'], js: ['content-scripts/chat.js'], allFrames: true }),
  ]);
  expect(injected).toEqual([7]);
  expect(followed).toHaveBeenCalledTimes(1);
  expect(await allowedHosts()).toEqual(['im.example']);
});

test('there is nothing to ask a second time, on a marketplace, and where nothing can be allowed; a no changes nothing', async () => {
  const nobody = vi.fn<() => Promise<void>>();
  granted.add('https://im.example/*');
  answer = false;
  const pressed = [];
  for (const url of ['https://dongdong.jd.com/', 'http://plain.example/', '', 'https://other.example/'])
    pressed.push(await pressToolbar(url, nobody));
  answer = true;
  pressed.push(await pressToolbar('https://im.example/chat', nobody));
  expect(pressed).toEqual(['nothing_to_ask', 'nothing_to_ask', 'nothing_to_ask', 'refused', 'nothing_to_ask']);
  expect(nobody).not.toHaveBeenCalled();
  expect(granted).not.toContain('https://other.example/*');
});

test('a marketplace that was taken back in the browser’s settings is asked for again', async () => {
  granted.delete(marketplace);
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([{ id: 9 }]) });
  expect(await pressToolbar('https://dongdong.jd.com/', () => Promise.resolve())).toBe('allowed');
  expect([injected, scripts]).toEqual([[9], []]);
});

test('what is taken back, here or in the browser, runs nowhere any more', async () => {
  granted.add('https://im.example/*').add('https://b.example/*');
  await followPermissions();
  expect(await allowedHosts()).toEqual(['b.example', 'im.example']);
  const told = vi.fn<() => void>();
  const stop = onAllowedHosts(told);
  await giveBackHost('im.example');
  expect(told).toHaveBeenCalledTimes(1);
  await followPermissions();
  expect(await allowedHosts()).toEqual(['b.example']);
  expect(scripts.map(({ matches }) => matches)).toEqual([['https://b.example/*']]);
  stop();
  await giveBackHost('b.example');
  expect(told).toHaveBeenCalledTimes(1);
});

test('two rounds at once register nothing twice', async () => {
  granted.add('https://im.example/*');
  await Promise.all([followPermissions(), followPermissions()]);
  expect(scripts).toHaveLength(1);
});

test('a permission for all sites puts no panel on all sites', async () => {
  granted.add('https://*/*').add('<all_urls>');
  expect(await allowedHosts()).toEqual([]);
});
