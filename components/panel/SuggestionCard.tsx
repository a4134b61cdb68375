/** One reply: a click anywhere on it puts it into the composer. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Reading } from '../../lib/core/model/reading';
import type { Suggestion } from '../../lib/core/suggest/suggest';
import { Marked } from '../shared/Marked';
import { useText } from '../shared/text';
import { SuggestionWhy } from './SuggestionWhy';

export interface SuggestionCardProps {
  /** Its key, 1–3. */
  position: number;
  suggestion: Suggestion;
  uses: number;
  reading: Reading | null;
  hasDraft: boolean;
  actions: Pick<DeskActions, 'insert' | 'reword'>;
}

export function SuggestionCard({ position, suggestion, uses, reading, hasDraft, actions }: SuggestionCardProps) {
  const t = useText();
  const { phrase, text, open } = suggestion;
  const insert = (event: Event, mode: 'caret' | 'replace'): void => {
    if (event.isTrusted) void actions.insert(suggestion, mode);
  };
  return (
    <article class="suggestion" data-testid="suggestion" data-id={phrase.id} data-text={text}>
      <button type="button" class="body" data-testid="suggestion-insert" onClick={(event) => insert(event, 'caret')}>
        <span class="head">
          <kbd>{position}</kbd>
          <span class="title">{phrase.title}</span>
          <span class="go">{t('panel.insert')}</span>
        </span>
        <span class="words">
          <Marked text={text} spans={open} mark="open" />
        </span>
      </button>
      <div class="more">
        {phrase.variants.length > 1 && (
          <button type="button" onClick={() => actions.reword(phrase.id)}>
            {t('panel.reword')}
          </button>
        )}
        {hasDraft && (
          <button type="button" onClick={(event) => insert(event, 'replace')}>
            {t('panel.replace')}
          </button>
        )}
        {reading && <SuggestionWhy suggestion={suggestion} reading={reading} uses={uses} />}
        {uses > 0 && <span>{t('panel.used', { count: uses })}</span>}
      </div>
    </article>
  );
}
