/** One phrase that was found: to insert where a chat is open, to copy anywhere. */
import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../lib/app/desk/results';
import { FoundPhrase, PhraseActs } from './FoundPhrase';

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
  const row = useRef<HTMLDivElement>(null);
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
      data-id={found.phrase.id}
      data-text={found.text}
    >
      <div role="gridcell">
        <FoundPhrase found={found} mark="hit" lead={<kbd aria-hidden="true">{at + 1}</kbd>} />
      </div>
      <div role="gridcell" class="acts">
        <PhraseActs title={found.phrase.title} canInsert={canInsert} insert={take} copy={copy} />
      </div>
    </div>
  );
}
