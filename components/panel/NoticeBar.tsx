/** How the last action went, in one line. */
import type { Notice } from '../../lib/app/desk/state';
import { useText } from '../shared/text';

const good: ReadonlySet<string> = new Set(['inserted', 'copied']);

export function NoticeBar({ notice }: { notice: Notice | null }) {
  const t = useText();
  return (
    <div role="status" class="notice-place">
      {notice && (
        <p class={good.has(notice.id) ? 'notice' : 'notice trouble'} data-testid="notice" data-id={notice.id}>
          {t(`notice.${notice.id}`)}
          {notice.onClipboard && ` · ${t('notice.on_clipboard')}`}
        </p>
      )}
    </div>
  );
}
