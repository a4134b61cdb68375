/** Every tone rule with its reason, its examples and its switch; and the rules' exceptions. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import type { Settings } from '../../lib/core/library/settings';
import { fold } from '../../lib/core/text/fold';
import { exampleOf, type RuleTexts } from '../../lib/core/tone/rule';
import { useText } from '../shared/text';
import { IgnoredList } from './IgnoredList';
import { RuleRow } from './RuleRow';
import { SavedStatus, useSaving } from './saving';

export interface ToneRulesProps {
  rules: readonly RuleTexts[];
  settings: Settings;
  change: DrawerActions['change'];
  /** What stands below the list. */
  children: ComponentChildren;
}

/** Everything that a search for a rule may mean: its name and reason in any language, its id, its bad examples. */
const wordsOf = ({ id, name, why, examples }: RuleTexts): string =>
  fold(
    [id, ...Object.values(name), ...Object.values(why), ...examples.bad.map((one) => exampleOf(one).text)].join('\n'),
  );

export function ToneRules({ rules, settings, change, children }: ToneRulesProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [saved, save] = useSaving(change);
  const wanted = fold(query.trim());
  const found = rules.filter((rule) => wanted === '' || wordsOf(rule).includes(wanted));
  return (
    <section class="card" aria-labelledby="tone-rules">
      <div class="bar">
        <h2 id="tone-rules">{t('tone.rules')}</h2>
        <span class="soft">{t('tone.rules_count', { count: found.length })}</span>
        <SavedStatus saved={saved} />
        <input
          type="search"
          data-testid="rule-search"
          placeholder={t('tone.rules_search')}
          aria-label={t('tone.rules_search')}
          value={query}
          onInput={({ currentTarget: { value } }) => setQuery(value)}
        />
      </div>
      <p class="soft">{t('tone.rules_help')}</p>
      <div class="rules">
        {found.map((rule) => (
          <RuleRow key={rule.id} rule={rule} settings={settings} change={(settings) => void save(settings)} />
        ))}
        {found.length === 0 && <p class="soft">{t('tone.rules_none')}</p>}
      </div>
      <IgnoredList rules={rules} settings={settings} change={(settings) => void save(settings)} />
      {children}
    </section>
  );
}
