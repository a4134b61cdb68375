/** One phrase that was found: to insert where a chat is open, to copy anywhere. */
import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../lib/app/desk/results';
import { Marked } from '../shared/Marked';
import { useLang, useNamed, useText } from '../shared/text';

export interface SearchResultProps {
  found: Result;
  /** Its place in the list, from 0; the first nine have a digit. */
  at: number;
  /** Whether Enter takes it. */
  marked: boolean;
  canInsert: boolean;
  /** Inserts, or copies where nothing can be inserted. */
  take: () => void;
  copy: () => void;
}

export const resultId = (at: number): string => `found-${at}`;

export function SearchResult({ found, at, marked, canInsert, take, copy }: SearchResultProps) {
  const t = useText();
  const named = useNamed();
  const lang = useLang();
  const row = useRef<HTMLDivElement>(null);
  const { phrase, text, inTitle, inText, label, inLabel } = found;
  useEffect(() => {
    if (marked) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);
  return (
    <div
      ref={row}
      id={resultId(at)}
      role="row"
      class="card result"
      aria-rowindex={at + 1}
      aria-selected={marked}
      data-testid="search-result"
      data-id={phrase.id}
      data-text={text}
    >
      <div role="gridcell">
        <p class="title">
          <kbd aria-hidden="true">{at + 1}</kbd>
          <span lang={lang(phrase.title)}>
            <Marked text={phrase.title} spans={inTitle} mark="hit" />
          </span>
          {phrase.code !== '' && <kbd>{phrase.code}</kbd>}
        </p>
        {label !== '' && (
          <p class="label" lang={lang(label)}>
            <Marked text={label} spans={inLabel} mark="hit" />
          </p>
        )}
        <p class="words" lang={lang(text)}>
          <Marked text={text} spans={inText} mark="hit" />
        </p>
      </div>
      <div role="gridcell" class="more">
        {canInsert && (
          <button
            type="button"
            class="strong"
            aria-label={named(t('panel.insert'), phrase.title)}
            onClick={(event) => event.isTrusted && take()}
          >
            {t('panel.insert')}
          </button>
        )}
        <button
          type="button"
          class={canInsert ? '' : 'strong'}
          aria-label={named(t('panel.copy'), phrase.title)}
          onClick={(event) => event.isTrusted && copy()}
        >
          {t('panel.copy')}
        </button>
      </div>
    </div>
  );
}
