/** One phrase that was found: to insert where a chat is open, to copy anywhere. */
import type { DeskActions } from '../../lib/app/desk/desk';
import type { Found } from '../../lib/core/library/search';
import { Marked } from '../shared/Marked';
import { useText } from '../shared/text';

export interface SearchResultProps {
  found: Found;
  actions: Pick<DeskActions, 'insert' | 'copy'>;
  canInsert: boolean;
}

export function SearchResult({ found, actions, canInsert }: SearchResultProps) {
  const t = useText();
  const { phrase, variant, highlights } = found;
  const text = phrase.variants[variant] ?? '';
  const within = (field: string) => highlights.filter((highlight) => highlight.field === field);
  return (
    <article class="result" data-testid="search-result" data-id={phrase.id} data-text={text}>
      <p class="title">
        <Marked text={phrase.title} spans={within('title')} mark="hit" />
        {phrase.code !== '' && <kbd>{phrase.code}</kbd>}
      </p>
      <p class="words">
        <Marked text={text} spans={within('text')} mark="hit" />
      </p>
      <div class="more">
        {canInsert && (
          <button
            type="button"
            class="strong"
            onClick={(event) => event.isTrusted && void actions.insert({ phrase, variant, text }, 'caret')}
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
