/** What is shipped: small where it runs on the page, modest in what it asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { siteMatches } from '../../lib/sites/matches';

const output = resolve(import.meta.dirname, '../../.output');
const manifestOf = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(output, build, 'manifest.json'), 'utf8'));

describe.each(['chrome-mv3', 'firefox-mv2'])('%s', (build) => {
  test('puts at most 20 kB gzip on a page', () => {
    const script = readFileSync(resolve(output, build, 'content-scripts/chat.js'));
    expect(gzipSync(script).length).toBeLessThanOrEqual(20 * 1024);
  });

  test('brings little more where a panel stands, a draft is checked, a chat is read by its shape, or pointed out', () => {
    const size = (name: string): number => gzipSync(readFileSync(resolve(output, build, name))).length;
    expect(size('proof.js')).toBeLessThanOrEqual(8 * 1024);
    expect(size('dock.js')).toBeLessThanOrEqual(6 * 1024);
    expect(size('shape.js')).toBeLessThanOrEqual(16 * 1024);
    expect(size('teach.js')).toBeLessThanOrEqual(14 * 1024);
  });

  test('runs on marketplaces only, and elsewhere by consent', () => {
    const [script] = manifestOf(build)['content_scripts'] as { matches: string[] }[];
    expect(script?.matches).toEqual([...siteMatches].sort());
    // One list in Firefox, two in Chrome.
    const optional = ['optional_permissions', 'optional_host_permissions'].map((name) => manifestOf(build)[name] ?? []);
    expect(optional.flat()).toEqual(['notifications', 'https://*/*']);
    for (const match of siteMatches) expect(match).toMatch(/^https:\/\/[\w-]+(?:\.[\w-]+)+\//);
  });

  test('asks for storage, its own space, being woken, the side panel, its script in open chats, and the page of a press', () => {
    const permissions = manifestOf(build)['permissions'] as string[];
    const sidePanel = build.startsWith('chrome') ? ['sidePanel'] : [];
    expect(permissions.filter((one) => !one.startsWith('http')).sort()).toEqual([
      'activeTab',
      'alarms',
      'scripting',
      ...sidePanel,
      'storage',
      'unlimitedStorage',
    ]);
  });

  test('speaks three languages', () => {
    for (const locale of ['zh_CN', 'zh_TW', 'en'])
      expect(existsSync(resolve(output, build, `_locales/${locale}/messages.json`))).toBe(true);
    expect(manifestOf(build)['default_locale']).toBe('zh_CN');
  });
});
