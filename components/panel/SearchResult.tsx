/** One phrase that was found: to insert where a chat is open, to copy anywhere. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Result } from '../../lib/app/desk/state';
import { highlight } from '../../lib/core/library/highlight';
import { Marked } from '../shared/Marked';
import { useText } from '../shared/text';

export interface SearchResultProps {
  found: Result;
  query: string;
  actions: Pick<DeskActions, 'insert' | 'copy'>;
  canInsert: boolean;
}

export function SearchResult({ found, query, actions, canInsert }: SearchResultProps) {
  const t = useText();
  const { phrase, text } = found;
  return (
    <article class="result" data-testid="search-result" data-id={phrase.id} data-text={text}>
      <p class="title">
        <span>
          <Marked text={phrase.title} spans={highlight(phrase.title, query)} mark="hit" />
        </span>
        {phrase.code !== '' && <kbd>{phrase.code}</kbd>}
      </p>
      <p class="words">
        <Marked text={text} spans={highlight(text, query)} mark="hit" />
      </p>
      <div class="more">
        {canInsert && (
          <button
            type="button"
            class="strong"
            onClick={(event) => event.isTrusted && void actions.insert(found, 'caret')}
          >
            {t('panel.insert')}
          </button>
        )}
        <button
          type="button"
          class={canInsert ? '' : 'strong'}
          onClick={(event) => event.isTrusted && void actions.copy(text)}
        >
          {t('panel.copy')}
        </button>
      </div>
    </article>
  );
}
