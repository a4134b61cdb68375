/** The options page's menu, search and resets leave nothing out. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSettings, settingPlaces } from '../../components/options/find-setting';
import { sections } from '../../components/options/sections';
import { settingFields } from '../../lib/core/library/settings';
import { textsOf } from '../texts';

test('each setting is set back by exactly one section', () => {
  const reset = sections.flatMap(({ settings }): readonly string[] => settings);
  // Groups without a phrase belong to the library; and no reset lets phrases travel that were told to stay.
  expect([...reset, 'groups', 'sync'].sort()).toEqual(Object.keys(settingFields).sort());
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
  const find = (query: string) => findSettings(query, (id) => texts.get(id) ?? '');
  const found = (query: string) => find(query).map(({ anchor }) => anchor);
  expect(found('深色')).toEqual(['switches']);
  expect(found('侧边栏')).toContain('home');
  expect(found('体重')).toContain('sizes');
  expect(found('清除')).toEqual(['erase']);
  expect(found('   ')).toEqual([]);
  // What was found is shown with its words marked, in the title or in the line that has them.
  const marked = find('催付').map(({ title, line }) => {
    const { text, spans } = line ?? title;
    return spans.map(({ from, to }) => text.slice(from, to));
  });
  expect(marked).toContainEqual(['催付']);
});
