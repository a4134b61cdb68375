/** One phrase of the list, on two lines. */
import { memo } from './memo';
import type { Finder } from '../../../lib/app/finder';
import type { LibraryPhrase } from '../../../lib/core/library/view';
import { Marked } from '../../shared/Marked';
import { useLang, useText } from '../../shared/text';
import { snippetOf } from './snippet';

export interface RowActions {
  open: (id: string) => void;
  toggle: (id: string, through: boolean) => void;
  pin: (phrase: LibraryPhrase) => void;
  remove: (id: string) => void;
  drag: (id: string | null) => void;
}

export interface RowProps {
  phrase: LibraryPhrase;
  /** Counted from 0, in the whole list. */
  at: number;
  top: number;
  query: string;
  highlight: Finder['highlight'];
  uses: number;
  findings: number;
  pictures: number;
  selected: boolean;
  /** The keyboard stands here. */
  active: boolean;
  opened: boolean;
  unsaved: boolean;
  unsynced: boolean;
  actions: RowActions;
}

export const rowId = (id: string): string => `phrase-${id}`;

const shownIntents = 2;

export const Row = memo((props: RowProps) => {
  const {
    phrase,
    at,
    top,
    query,
    highlight,
    uses,
    findings,
    pictures,
    selected,
    active,
    opened,
    unsaved,
    unsynced,
    actions,
  } = props;
  const t = useText();
  const lang = useLang();
  const { id, title, code, intents, others, pinned, builtIn, scope, group, variants } = phrase;
  const { text, spans } = snippetOf(phrase, query, highlight);
  const place = group.at(-1) ?? t(`board.${phrase.board}`);
  const classes = ['row', selected && 'selected', active && 'active', opened && 'opened'].filter(Boolean);
  return (
    <div
      role="row"
      id={rowId(id)}
      class={classes.join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={at + 1}
      aria-selected={selected}
      data-testid="phrase"
      data-id={id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', title);
        actions.drag(id);
      }}
      onDragEnd={() => actions.drag(null)}
    >
      <div role="gridcell" class="pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('library.select_one', { title })}
          data-testid="phrase-select"
          onClick={(event) => actions.toggle(id, event.shiftKey)}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its button is named by what stands in it */}
      <div role="gridcell" class="what">
        <button type="button" tabIndex={-1} class="open" data-testid="phrase-edit" onClick={() => actions.open(id)}>
          <span class="name">
            <b lang={lang(title)}>
              <Marked text={title} spans={highlight(title, query, 'name')} mark="hit" />
            </b>
            {code !== '' && <kbd>{code}</kbd>}
            {unsaved && <span class="tag alert">{t('library.unsaved')}</span>}
            {others.length > 0 && (
              <span class="tag alert" data-testid="other-version">
                {t('library.other_version')}
              </span>
            )}
            {findings > 0 && (
              <span class="tag alert" data-testid="row-findings">
                {t('library.findings', { count: findings })}
              </span>
            )}
            {pictures > 0 && <span class="tag">{t('library.has_pictures', { count: pictures })}</span>}
            {unsynced && <span class="tag alert">{t('library.only_here')}</span>}
            {intents.slice(0, shownIntents).map((intent) => (
              <span class="tag" key={intent}>
                {t(`intent.${intent}`)}
              </span>
            ))}
            {intents.length > shownIntents && <span class="tag">+{intents.length - shownIntents}</span>}
          </span>
          <span class="words">
            {variants.length > 1 && <i class="many">{t('library.wordings', { count: variants.length })}</i>}
            <span lang={lang(text)}>
              <Marked text={text} spans={spans} mark="hit" />
            </span>
          </span>
        </button>
      </div>
      <div role="gridcell" class="where">
        <span lang={lang(place)}>{place}</span>
        <small>{builtIn ? t('library.built_in') : t(`scope.${scope}`)}</small>
      </div>
      <div role="gridcell" class="uses">
        {uses > 0 ? uses : <span class="none">–</span>}
      </div>
      <div role="gridcell" class="acts">
        <button
          type="button"
          tabIndex={-1}
          class="icon pin"
          data-testid="phrase-pin"
          aria-pressed={pinned}
          aria-label={t('library.pin', { title })}
          title={t('library.pin_help')}
          onClick={() => actions.pin(phrase)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z" />
          </svg>
        </button>
        <button
          type="button"
          tabIndex={-1}
          class="icon"
          data-testid="phrase-delete"
          aria-label={t('library.remove_one', { title })}
          title={t('library.remove')}
          onClick={() => actions.remove(id)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.800l.6-8.5M6.8 7v3.800M9.200 7v3.800" />
          </svg>
        </button>
      </div>
    </div>
  );
});
