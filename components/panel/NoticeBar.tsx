/** How the last action went, in one line. */
import type { Notice } from '../../lib/app/desk/state';
import { useText } from '../shared/text';

const good: ReadonlySet<string> = new Set(['inserted', 'copied']);

export interface NoticeBarProps {
  notice: Notice | null;
  /** Asks the library again. */
  retry: () => void;
}

export function NoticeBar({ notice, retry }: NoticeBarProps) {
  const t = useText();
  return (
    <div role="status" class="notice-place">
      {notice && (
        <p class={good.has(notice.id) ? 'notice' : 'notice trouble'} data-testid="notice" data-id={notice.id}>
          {t(`notice.${notice.id}`)}
          {notice.id === 'unreachable' && (
            <button type="button" class="strong" onClick={retry}>
              {t('notice.retry')}
            </button>
          )}
          {notice.onClipboard && ` · ${t('notice.on_clipboard')}`}
        </p>
      )}
    </div>
  );
}
