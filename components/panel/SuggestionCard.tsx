/** One reply: a click anywhere on it puts it into the composer; signs at its head do the rest. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import type { Suggestion } from '../../lib/core/suggest/suggest';
import { IconButton } from '../shared/IconButton';
import { Marked } from '../shared/Marked';
import { useLang, useNamed, useText } from '../shared/text';
import { SuggestionWhy } from './SuggestionWhy';

export interface SuggestionCardProps {
  /** Its key, 1–3. */
  position: number;
  suggestion: Suggestion;
  uses: number;
  /** What was read, and what of it is the agent's own choice. */
  read: Pick<DeskState, 'reading' | 'stageChosen' | 'intentChosen'>;
  hasDraft: boolean;
  actions: Pick<DeskActions, 'insert' | 'reword'>;
}

export function SuggestionCard({ position, suggestion, uses, read, hasDraft, actions }: SuggestionCardProps) {
  const t = useText();
  const named = useNamed();
  const lang = useLang();
  const { phrase, text, open } = suggestion;
  const insert = (event: Event, mode: 'caret' | 'replace'): void => {
    if (event.isTrusted) void actions.insert(suggestion, mode);
  };
  return (
    <article class="card suggestion" data-testid="suggestion" data-id={phrase.id} data-text={text}>
      <button
        type="button"
        class="body"
        aria-keyshortcuts={String(position)}
        data-testid="suggestion-insert"
        onClick={(event) => insert(event, 'caret')}
      >
        <span class="head">
          <span class="visually-hidden">{named(t('panel.insert'), '')}</span>
          <kbd aria-hidden="true">{position}</kbd>
          <span class="title" lang={lang(phrase.title)}>
            {phrase.title}
          </span>
          <span class="go" aria-hidden="true">
            {t('panel.insert')}
          </span>
        </span>
        <span class="words" lang={lang(text)}>
          <Marked text={text} spans={open} mark="open" />
        </span>
      </button>
      <div class="tools">
        {hasDraft && (
          <IconButton
            icon="swap"
            name={t('panel.replace')}
            label={named(t('panel.replace'), phrase.title)}
            onClick={(event) => insert(event, 'replace')}
          />
        )}
        {phrase.variants.length > 1 && (
          <IconButton
            icon="again"
            name={t('panel.reword')}
            label={named(t('panel.reword'), phrase.title)}
            onClick={() => actions.reword(phrase.id)}
          />
        )}
      </div>
      {read.reading && <SuggestionWhy {...read} suggestion={suggestion} reading={read.reading} uses={uses} />}
    </article>
  );
}
