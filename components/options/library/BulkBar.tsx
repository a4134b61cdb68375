/** What can be done with the phrases that are picked out. */
import { useText } from '../../shared/text';

export interface BulkBarProps {
  count: number;
  move: () => void;
  change: () => void;
  pin: () => void;
  remove: () => void;
  clear: () => void;
}

export function BulkBar({ count, move, change, pin, remove, clear }: BulkBarProps) {
  const t = useText();
  return (
    <div class="bulk" role="group" aria-label={t('library.bulk')} data-testid="bulk">
      <b>{t('library.selected', { count })}</b>
      <button type="button" data-testid="bulk-move" onClick={move}>
        {t('library.move_to')}
      </button>
      <button type="button" data-testid="bulk-change" onClick={change}>
        {t('library.change')}
      </button>
      <button type="button" onClick={pin}>
        {t('library.pin_all')}
      </button>
      <button type="button" class="danger" data-testid="bulk-delete" onClick={remove}>
        {t('library.remove')}
      </button>
      <button type="button" class="link" onClick={clear}>
        {t('library.clear_selection')}
      </button>
    </div>
  );
}
