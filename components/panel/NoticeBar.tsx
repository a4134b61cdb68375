/** How the last action went, in one line. */
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../lib/app/desk/state';
import { useSay } from '../shared/Announcer';
import { useText } from '../shared/text';

const good: ReadonlySet<string> = new Set(['inserted', 'copied', 'search_by_key']);

export interface NoticeBarProps {
  notice: Notice | null;
  /** Asks the library again. */
  retry: () => void;
  /** The browser leaves the keyboard in its side panel; its own key brings it back to the page. */
  native: boolean;
}

function moreOf({ id, onClipboard }: Notice, native: boolean): ('on_clipboard' | 'back_by_key')[] {
  if (onClipboard) return ['on_clipboard'];
  return id === 'inserted' && native && document.hasFocus() ? ['back_by_key'] : [];
}

export function NoticeBar({ notice, retry, native }: NoticeBarProps) {
  const t = useText();
  const say = useSay();
  const line =
    notice && [t(`notice.${notice.id}`), ...moreOf(notice, native).map((id) => t(`notice.${id}`))].join(' · ');
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
