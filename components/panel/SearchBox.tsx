/** Searching the phrases; on a page without a known chat, the way to all of them. */
import type { RefObject } from 'preact';
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import { useText } from '../shared/text';
import { SearchResult } from './SearchResult';

export interface SearchBoxProps {
  state: Pick<DeskState, 'query' | 'results' | 'searchable'>;
  actions: DeskActions;
  field: RefObject<HTMLInputElement | null>;
  canInsert: boolean;
}

export function SearchBox({ state: { query, results, searchable }, actions, field, canInsert }: SearchBoxProps) {
  const t = useText();
  return (
    <search class="search">
      <div class="field">
        <input
          ref={field}
          id="search"
          type="text"
          data-testid="search"
          aria-label={t('panel.search')}
          placeholder={t('panel.search_hint')}
          value={query}
          onFocus={actions.openSearch}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
        {query === '' ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button type="button" class="soft" onClick={() => actions.search('')}>
            {t('panel.clear')}
          </button>
        )}
      </div>
      {query !== '' && !searchable && <p class="soft none">{t('panel.search_soon')}</p>}
      {query !== '' && searchable && results.length === 0 && <p class="soft none">{t('panel.search_none')}</p>}
      {results.map((found) => (
        <SearchResult key={found.phrase.id} found={found} actions={actions} canInsert={canInsert} />
      ))}
    </search>
  );
}
