/** What happened last, and the way back. */
import type { DrawerActions, DrawerState } from '../../lib/app/drawer';
import { useText } from '../shared/text';

export interface SaidProps {
  state: Pick<DrawerState, 'said' | 'deleted'>;
  undo: DrawerActions['undo'];
}

export function Said({ state: { said, deleted }, undo }: SaidProps) {
  const t = useText();
  return (
    <div role="status">
      {said && (
        <p class="said">
          {said === 'saving_failed'
            ? t('notice.saving_failed')
            : said === 'deleted'
              ? t('options.deleted', { title: deleted?.title ?? '' })
              : t('options.saved')}
          {deleted && (
            <button type="button" onClick={() => void undo()}>
              {t('options.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
