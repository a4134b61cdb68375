/** The options page's menu, search and resets leave nothing out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSettings, settingPlaces } from '../../components/options/find-setting';
import { sections } from '../../components/options/sections';
import { settingFields } from '../../lib/core/library/settings';
import { fold } from '../../lib/core/text/fold';
import { textsOf } from '../texts';

test('each setting is set back by exactly one section', () => {
  const reset = sections.flatMap(({ settings }): readonly string[] => settings);
  // Groups without a phrase belong to the library: they are no choice that could be set back.
  expect([...reset, 'groups'].sort()).toEqual(Object.keys(settingFields).sort());
});

test('what the search leads to stands on the page', () => {
  const drawn = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(`components/${name}`, 'utf8'))
    .join('\n');
  expect(settingPlaces.filter(({ anchor }) => !drawn.includes(`id="${anchor}"`))).toEqual([]);
});

test('settings are found by any of their words', async () => {
  const texts = await textsOf('zh_CN');
  const found = (query: string) => findSettings(query, (id) => texts.get(id) ?? '', fold).map(({ anchor }) => anchor);
  expect(found('深色')).toEqual(['switches']);
  expect(found('侧边栏')).toContain('home');
  expect(found('体重')).toContain('sizes');
  expect(found('清除')).toEqual(['erase']);
  expect(found('   ')).toEqual([]);
});
