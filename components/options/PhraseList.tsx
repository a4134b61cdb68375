/** The phrases that match the search, grouped by board. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import { boards } from '../../lib/core/library/phrase';
import { fold } from '../../lib/core/text/fold';
import type { LibraryPhrase } from '../../lib/core/library/view';
import type { RuleTexts } from '../../lib/core/tone/rule';
import { useText } from '../shared/text';
import { PhraseRow } from './PhraseRow';

export interface PhraseListProps {
  phrases: LibraryPhrase[];
  /** Ids of phrases that other browsers don't get. */
  unsynced: readonly string[];
  query: string;
  actions: DrawerActions;
  rules: readonly RuleTexts[];
}

export function PhraseList({ phrases, unsynced, query, actions, rules }: PhraseListProps) {
  const t = useText();
  const here = new Set(unsynced);
  const wanted = fold(query.trim());
  const [faultyOnly, setFaultyOnly] = useState(false);
  const faulty = phrases.filter(({ variants }) => variants.some((text) => actions.check(text).length > 0));
  const found = (faultyOnly ? faulty : phrases).filter(({ title, variants, code }) =>
    fold([title, code, ...variants].join('\n')).includes(wanted),
  );
  return (
    <section class="card" aria-labelledby="phrases">
      <div class="bar">
        <h2 id="phrases">{t('options.phrases')}</h2>
        <span class="soft">{t('options.phrases_count', { count: found.length })}</span>
        <input
          type="search"
          aria-label={t('options.search')}
          placeholder={t('options.search')}
          value={query}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        {(faulty.length > 0 || faultyOnly) && (
          <label class="faulty-only">
            <input
              type="checkbox"
              checked={faultyOnly}
              data-testid="faulty-only"
              onChange={({ currentTarget: { checked } }) => setFaultyOnly(checked)}
            />
            {t('options.faulty_only', { count: faulty.length })}
          </label>
        )}
        <button type="button" class="primary" data-testid="phrase-add" onClick={actions.add}>
          {t('options.add')}
        </button>
      </div>
      {boards.map((board) => {
        const onBoard = found.filter((phrase) => phrase.board === board);
        return (
          onBoard.length > 0 && (
            <div key={board}>
              <h3>
                {t(`board.${board}`)} <span class="soft">{onBoard.length}</span>
              </h3>
              {onBoard.map((phrase) => (
                <PhraseRow
                  key={phrase.id}
                  phrase={phrase}
                  actions={actions}
                  rules={rules}
                  staysHere={here.has(phrase.id)}
                />
              ))}
            </div>
          )
        );
      })}
    </section>
  );
}
