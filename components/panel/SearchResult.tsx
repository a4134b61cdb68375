/** One phrase that was found: to insert where a chat is open, to copy anywhere. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Result } from '../../lib/app/desk/results';
import { Marked } from '../shared/Marked';
import { useText } from '../shared/text';

export interface SearchResultProps {
  found: Result;
  actions: Pick<DeskActions, 'insert' | 'copy'>;
  canInsert: boolean;
}

export function SearchResult({ found, actions, canInsert }: SearchResultProps) {
  const t = useText();
  const { phrase, text, inTitle, inText, label, inLabel } = found;
  return (
    <article class="result" data-testid="search-result" data-id={phrase.id} data-text={text}>
      <p class="title">
        <span>
          <Marked text={phrase.title} spans={inTitle} mark="hit" />
        </span>
        {phrase.code !== '' && <kbd>{phrase.code}</kbd>}
      </p>
      {label !== '' && (
        <p class="label">
          <Marked text={label} spans={inLabel} mark="hit" />
        </p>
      )}
      <p class="words">
        <Marked text={text} spans={inText} mark="hit" />
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
