/** How the last action went, in one line. */
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../lib/app/desk/state';
import { useSay } from '../shared/Announcer';
import { useText } from '../shared/text';

const good: ReadonlySet<string> = new Set(['inserted', 'copied']);

export interface NoticeBarProps {
  notice: Notice | null;
  /** Asks the library again. */
  retry: () => void;
}

export function NoticeBar({ notice, retry }: NoticeBarProps) {
  const t = useText();
  const say = useSay();
  const line = notice && `${t(`notice.${notice.id}`)}${notice.onClipboard ? ` · ${t('notice.on_clipboard')}` : ''}`;
  useEffect(() => {
    if (line) say(line);
    // Each notice is one event: inserting twice is said twice.
  }, [notice, line, say]);
  return (
    <div class="notice-place">
      {notice && (
        <p class={good.has(notice.id) ? 'notice' : 'notice trouble'} data-testid="notice" data-id={notice.id}>
          {line}
          {notice.id === 'unreachable' && (
            <button type="button" class="strong" onClick={retry}>
              {t('notice.retry')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
