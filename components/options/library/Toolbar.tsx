/** What the library holds, the words that are looked for, and the ways in and out. */
import { useText } from '../../shared/text';

export interface ToolbarProps {
  /** How many are shown, and how many are still on their way here. */
  count: number;
  coming: number;
  /** More was found than is shown. */
  hasMore: boolean;
  query: string;
  search: (query: string) => void;
  /** Somebody is about to search. */
  openSearch: () => void;
  add: () => void;
}

export function Toolbar({ count, coming, hasMore, query, search, openSearch, add }: ToolbarProps) {
  const t = useText();
  return (
    <div class="toolbar">
      <h2 id="phrases">{t('library.title')}</h2>
      <span class="hint" role="status" data-testid="phrase-count" data-count={count}>
        {coming > 0
          ? t('library.coming', { count: coming })
          : t(hasMore ? 'library.first' : 'library.count', { count })}
      </span>
      <input
        type="search"
        class="find"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        value={query}
        data-testid="library-search"
        onFocus={openSearch}
        onInput={({ currentTarget: { value } }) => search(value)}
      />
      <a class="button" href="#files">
        {t('library.files')}
      </a>
      <button type="button" class="primary" data-testid="phrase-add" onClick={add}>
        {t('library.add')}
      </button>
    </div>
  );
}
