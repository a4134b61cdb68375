/** Searching all settings: places of the page, tone rules by name, and the shop's fields. */
import { useState } from 'preact/hooks';
import { profileFields } from '../../lib/core/shop/profile';
import { fold } from '../../lib/core/text/fold';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { useLocalised, useText } from '../shared/text';
import { findSettings, type FoundSetting } from './find-setting';

const most = 8;

export function SettingSearch({ rules }: { rules: readonly RuleTexts[] }) {
  const t = useText();
  const say = useLocalised();
  const [query, setQuery] = useState('');
  const wanted = fold(query.trim());
  const named = (title: string): boolean => wanted !== '' && fold(title).includes(wanted);
  const found: FoundSetting[] = [
    ...findSettings(query, (id) => t(id), fold),
    ...profileFields
      .map((name): FoundSetting => ({ section: 'shop', anchor: `shop-${name}`, title: t(`shop.field.${name}`) }))
      .filter(({ title }) => named(title)),
    ...rules
      .map((rule): FoundSetting => ({ section: 'tone', anchor: `rule-${rule.id}`, title: say(rule.name) }))
      .filter(({ title }) => named(title)),
  ];
  return (
    <search class="setting-search">
      <input
        type="search"
        data-testid="setting-search"
        aria-label={t('options.search_settings')}
        placeholder={t('options.search_settings')}
        value={query}
        onInput={({ currentTarget: { value } }) => setQuery(value)}
      />
      <div role="status">{wanted !== '' && found.length === 0 && <p class="soft">{t('options.nothing_found')}</p>}</div>
      {found.length > 0 && (
        <ul>
          {found.slice(0, most).map(({ section, anchor, title }) => (
            <li key={`${anchor} ${title}`}>
              <a href={`#${section}/${anchor}`} data-testid="setting-found" onClick={() => setQuery('')}>
                {title} <small class="soft">{t(`options.section.${section}`)}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
