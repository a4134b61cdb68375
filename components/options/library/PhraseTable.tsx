/** The phrases that are wanted, as a list of which only the part in sight is drawn. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finder } from '../../../lib/app/finder';
import type { LibraryPhrase } from '../../../lib/core/library/view';
import { useText } from '../../shared/text';
import { Row, type RowActions, rowId } from './Row';
import { tableKey } from './table-keys';
import { useWindow } from './use-window';

export interface PhraseTableProps {
  phrases: readonly LibraryPhrase[];
  query: string;
  highlight: Finder['highlight'];
  uses: ReadonlyMap<string, number>;
  unsynced: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  /** Id of the phrase under edit. */
  opened: string | null;
  /** Ids of phrases in which something was typed that is not saved. */
  unsaved: ReadonlySet<string>;
  /** How many pictures a phrase has, by id. */
  pictures: Readonly<Record<string, number>>;
  findings: (phrase: LibraryPhrase) => number;
  /** The most used first. */
  byUse: boolean;
  sort: (byUse: boolean) => void;
  selectAll: (all: boolean) => void;
  /** Asks where to move what is picked out, or this one. */
  place: (id: string) => void;
  actions: RowActions;
}

/** As in library.css. px */
const rowHeight = 64;

export function PhraseTable(props: PhraseTableProps) {
  const { phrases, query, highlight, uses, unsynced, selected, opened, unsaved, findings, pictures, byUse, actions } =
    props;
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, activate] = useState<string | null>(null);
  const { from, to } = useWindow(scroller, rowHeight, phrases.length);
  const at = Math.max(
    0,
    phrases.findIndex(({ id }) => id === activeId),
  );
  const active = phrases[at];

  useLayoutEffect(() => {
    // Other words, another place: the list is read from its beginning.
    scroller.current?.scrollTo({ top: 0 });
  }, [query, byUse]);

  const show = (index: number): void => {
    const element = scroller.current;
    if (!element) return;
    const top = index * rowHeight;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: top + rowHeight - element.clientHeight });
  };
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(phrases.length - 1, index));
    activate(phrases[next]?.id ?? null);
    show(next);
  };
  const press = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const key = tableKey(event, page);
    if (!key || !active) return;
    event.preventDefault();
    if ('move' in key) return goTo(at + key.move);
    if ('moveTo' in key) return goTo(key.moveTo === 'first' ? 0 : phrases.length - 1);
    switch (key.act) {
      case 'open':
        return actions.open(active.id);
      case 'toggle':
      case 'through':
        return actions.toggle(active.id, key.act === 'through');
      case 'all':
      case 'none':
        return props.selectAll(key.act === 'all');
      case 'remove':
        return actions.remove(active.id);
      case 'pin':
        return actions.pin(active);
      case 'place':
        return props.place(active.id);
    }
  };

  return (
    <div class="table">
      <div class="head">
        <input
          type="checkbox"
          aria-label={t('library.select_all')}
          title={t('library.select_all')}
          checked={selected.size > 0 && selected.size >= phrases.length}
          data-testid="select-all"
          onChange={({ currentTarget: { checked } }) => props.selectAll(checked)}
        />
        <span class="what">{t('library.column.phrase')}</span>
        <span class="where">{t('library.column.where')}</span>
        <button type="button" class="uses" aria-pressed={byUse} onClick={() => props.sort(!byUse)}>
          {t('library.column.uses')}
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m5 6.5 3 3 3-3" />
          </svg>
        </button>
        <span class="acts" />
      </div>
      <div
        ref={scroller}
        role="grid"
        class="rows"
        tabIndex={0}
        aria-label={t('library.list')}
        aria-multiselectable="true"
        aria-rowcount={phrases.length}
        aria-activedescendant={active && at >= from && at < to ? rowId(active.id) : undefined}
        data-testid="phrase-list"
        onKeyDown={press}
      >
        <div role="presentation" style={{ height: `${phrases.length * rowHeight}px` }}>
          {phrases.slice(from, to).map((phrase, index) => (
            <Row
              key={phrase.id}
              phrase={phrase}
              at={from + index}
              top={(from + index) * rowHeight}
              query={query}
              highlight={highlight}
              uses={uses.get(phrase.id) ?? 0}
              findings={findings(phrase)}
              pictures={pictures[phrase.id] ?? 0}
              selected={selected.has(phrase.id)}
              active={phrase === active}
              opened={phrase.id === opened}
              unsaved={unsaved.has(phrase.id)}
              unsynced={unsynced.has(phrase.id)}
              actions={actions}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
