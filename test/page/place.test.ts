/** Where a content script finds itself: whose choices hold, whether it may stay, and where it keeps quiet. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { placeOf, type Place } from '../../lib/guest/place';
import {
  onPageSettings,
  publishPageSettings,
  readPageSettings,
  type PageSettings,
} from '../../lib/platform/page-settings';
import { profileSite } from '../../lib/sites/profile-site';
import { marketplaces } from '../../lib/sites';

const nothing: PageSettings = { profiles: [], hosts: [] };
const shipped = (address: string): boolean => address.includes('shopee');

function placeAt(address: string, settings = nothing): Place {
  const { href, hostname, pathname } = new URL(address);
  const location = { href, hostname, pathname } as Location; // all that it looks at
  return placeOf(location, marketplaces, settings, shipped);
}

test('choices are kept under the marketplace, or under the host of any other site', () => {
  const pdd = marketplaces.find(({ id }) => id === 'pdd');
  expect(placeAt('https://seller.shopee.tw/new-webchat/conversations').id(null)).toBe('shopee');
  expect(placeAt('https://chat.example/im').id(null)).toBe('chat.example');
  expect(placeAt('http://127.0.0.1:5000/').id(pdd ? profileSite(pdd) : null)).toBe('pdd');
});

test('on a marketplace’s other pages nobody looks for a chat', () => {
  expect(placeAt('https://seller.shopee.tw/portal/product/list').isQuiet()).toBe(true);
  expect(placeAt('https://seller.shopee.tw/portal/chat-management').isQuiet()).toBe(false);
  expect(placeAt('https://dongdong.jd.com/anything').isQuiet()).toBe(false);
  expect(placeAt('https://chat.example/im').isQuiet()).toBe(false);
});

test('a site is allowed by the manifest, or for as long as the agent allows it', () => {
  expect(placeAt('https://seller.shopee.tw/').isAllowed()).toBe(true);
  const place = placeAt('https://chat.example/im', { ...nothing, hosts: ['chat.example'] });
  expect(place.isAllowed()).toBe(true);
  place.learn(nothing);
  expect(place.isAllowed()).toBe(false);
});

beforeEach(() => fakeBrowser.reset());

test('pages hear of what is published, once a change, and not of an erasure', async () => {
  const heard = vi.fn<(settings: PageSettings) => void>();
  const life = new AbortController();
  onPageSettings(heard, life.signal);
  const settings = { profiles: marketplaces.slice(0, 1), hosts: ['chat.example'] };
  await publishPageSettings(settings);
  await publishPageSettings(structuredClone(settings));
  expect(heard.mock.calls).toEqual([[settings]]);
  expect(await readPageSettings()).toEqual(settings);
  await fakeBrowser.storage.local.remove('pages');
  life.abort();
  await publishPageSettings(nothing);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('what another version stored is as nothing', async () => {
  await fakeBrowser.storage.local.set({ pages: { sites: 3 } });
  expect(await readPageSettings()).toEqual(nothing);
});
