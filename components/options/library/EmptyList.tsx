/** Why there is nothing to see, and what helps. */
import { useText } from '../../shared/text';

/** Ids of the message files, below `library.empty`. */
export type Emptiness = 'library' | 'place' | 'words' | 'sieve' | 'indexing' | 'checking';

export interface EmptyListProps {
  why: Emptiness;
  query: string;
  add: () => void;
  widen: () => void;
}

export function EmptyList({ why, query, add, widen }: EmptyListProps) {
  const t = useText();
  const waits = why === 'indexing' || why === 'checking';
  return (
    <div class="empty" role="status" data-testid="empty" data-id={why}>
      <p class="big">{why === 'words' ? t('library.empty.words', { query }) : t(`library.empty.${why}`)}</p>
      {!waits && <p class="hint">{t(`library.empty.${why}_help`)}</p>}
      {(why === 'library' || why === 'place' || why === 'words') && (
        <button type="button" class="primary" onClick={add}>
          {t('library.add')}
        </button>
      )}
      {(why === 'words' || why === 'sieve') && (
        <button type="button" onClick={widen}>
          {t('library.widen')}
        </button>
      )}
    </div>
  );
}
