/** Searching all settings: places of the page, tone rules by name, and the shop's fields. Arrows and Enter go to what was found. */
import { useRef, useState } from 'preact/hooks';
import { profileFields } from '../../lib/core/shop/profile';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { Marked } from '../shared/Marked';
import { useLocalised, useText } from '../shared/text';
import { findSettings, type FoundSetting, hitIn, partsOf } from './find-setting';
import type { SectionId } from './sections';

const most = 8;

export function SettingSearch({ rules }: { rules: readonly RuleTexts[] }) {
  const t = useText();
  const say = useLocalised();
  const [query, setQuery] = useState('');
  const place = useRef<HTMLElement>(null);
  const parts = partsOf(query);
  const named = (section: SectionId, anchor: string, title: string): FoundSetting[] => {
    const hit = hitIn(title, [parts.join(' ')]);
    return hit.spans.length > 0 ? [{ section, anchor, title: hit, line: null }] : [];
  };
  const found: FoundSetting[] = [
    ...findSettings(query, (id) => t(id)),
    ...profileFields.flatMap((name) => named('shop', `shop-${name}`, t(`shop.field.${name}`))),
    ...rules.flatMap((rule) => named('tone', `rule-${rule.id}`, say(rule.name))),
  ].slice(0, most);
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const stops = [...(place.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (event.key === 'ArrowDown') stops[(at + 1) % stops.length]?.focus();
    else if (event.key === 'ArrowUp') stops[(at + stops.length - 1) % stops.length]?.focus();
    else if (event.key === 'Enter' && at === 0) stops[1]?.click();
    else if (event.key === 'Escape' && query !== '') {
      setQuery('');
      stops[0]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from its field and links
    <search class="setting-search" ref={place} onKeyDown={press}>
      <input
        type="search"
        data-testid="setting-search"
        aria-label={t('options.search_settings')}
        placeholder={t('options.search_settings')}
        value={query}
        onInput={({ currentTarget: { value } }) => setQuery(value)}
      />
      <div role="status">
        {parts.length > 0 && found.length === 0 && <p class="nothing">{t('options.nothing_found')}</p>}
      </div>
      {found.length > 0 && (
        <ul>
          {found.map(({ section, anchor, title, line }) => (
            <li key={`${anchor} ${title.text}`}>
              <a href={`#${section}/${anchor}`} data-testid="setting-found" onClick={() => setQuery('')}>
                <Marked {...title} mark="hit" /> <small class="soft">{t(`options.section.${section}`)}</small>
                {line && (
                  <small class="line">
                    <Marked {...line} mark="hit" />
                  </small>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
