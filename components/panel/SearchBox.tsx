/** Searching the phrases, by keyboard alone if one likes; on a page without a known chat, the way to all of them. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Result } from '../../lib/app/desk/results';
import type { DeskState } from '../../lib/app/desk/state';
import { Icon } from '../shared/Icon';
import { useLang, useText } from '../shared/text';
import { NothingFound } from './NothingFound';
import { resultId, SearchResult } from './SearchResult';
import { searchStep } from './search-keys';

export interface SearchBoxProps {
  state: Pick<DeskState, 'query' | 'results' | 'searchable'>;
  actions: Pick<DeskActions, 'search' | 'openSearch' | 'finds' | 'insert' | 'copy'>;
  field: RefObject<HTMLInputElement | null>;
  canInsert: boolean;
  /** Opens the form for a new phrase with these words. */
  add: (words: string) => void;
}

const nothingMarked = { query: '', at: 0, steered: false };

export function SearchBox({ state: { query, results, searchable }, actions, field, canInsert, add }: SearchBoxProps) {
  const t = useText();
  const lang = useLang();
  // What stands in the field runs ahead of the query while an input method composes, until the query is another.
  const [typed, setTyped] = useState({ query, text: query });
  const text = typed.query === query ? typed.text : query;
  const [marked, mark] = useState(nothingMarked);
  const { at, steered } = marked.query === query ? marked : nothingMarked;
  const current = Math.min(at, results.length - 1);
  const open = query !== '' && results.length > 0;

  const take = (found: Result | undefined): void => {
    if (found) void (canInsert ? actions.insert(found, 'caret') : actions.copy(found.text));
  };
  const type = (value: string, isComposing: boolean): void => {
    setTyped({ query: isComposing ? query : value, text: value });
    if (!isComposing) actions.search(value);
  };
  const press = (event: KeyboardEvent): void => {
    const count = open ? results.length : 0;
    const step = searchStep(event, { query, count, at: current, steered, goesOn: actions.finds });
    if (!step) return;
    event.preventDefault();
    if ('choose' in step) take(results[step.choose]);
    else mark({ query, at: step.move, steered: true });
  };
  return (
    <search class="search">
      <div class="field">
        <Icon name="search" />
        <input
          ref={field}
          id="search"
          type="text"
          role="combobox"
          autocomplete="off"
          data-testid="search"
          aria-label={t('panel.search')}
          aria-autocomplete="list"
          aria-haspopup="grid"
          aria-expanded={open}
          aria-controls={open ? 'found' : undefined}
          aria-activedescendant={open ? resultId(current) : undefined}
          placeholder={t('panel.search_hint')}
          lang={lang(text)}
          value={text}
          onFocus={actions.openSearch}
          onInput={({ currentTarget: { value }, isComposing }) => type(value, isComposing)}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onKeyDown={press}
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
      {query !== '' && searchable && results.length === 0 && <NothingFound query={query} add={add} />}
      {open && (
        <div id="found" role="grid" aria-label={t('panel.search_found')} aria-rowcount={results.length}>
          {results.map((found, index) => (
            <SearchResult
              key={found.phrase.id}
              found={found}
              at={index}
              marked={index === current}
              canInsert={canInsert}
              take={() => take(found)}
              copy={() => void actions.copy(found.text)}
            />
          ))}
        </div>
      )}
    </search>
  );
}
