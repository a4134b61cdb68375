/** What happened last, and the way back; at the foot of the window, where it covers nothing that is being read. */
import { useEffect } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import type { Said as What, SaidId } from '../../lib/app/library/telling';
import { useText } from '../shared/text';

const stays: ReadonlySet<SaidId> = new Set(['failed', 'read_only', 'beside', 'pictures_lost', 'skipped']);

/** ms */
const shownFor = 20_000;

export interface SaidProps {
  said: What | null;
  undo: () => Promise<boolean>;
  hush: DrawerActions['hush'];
}

export function Said({ said, undo, hush }: SaidProps) {
  const t = useText();
  const sayOf = ({ id, count, title }: What): string => {
    if (id === 'failed' || id === 'read_only') return t(`library.said.${id}`);
    const what = title === '' || count > 1 ? t('library.many', { count }) : t('library.one', { title });
    return t(`library.said.${id}`, { what });
  };
  useEffect(() => {
    if (!said) return undefined;
    // What went well may go; a fault waits to be read.
    const timer = stays.has(said.id) ? undefined : setTimeout(hush, shownFor);
    const press = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (said.batch === null || isField || event.isComposing) return;
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== 'z') return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', press);
    };
  }, [said, undo, hush]);

  return (
    <div role="status" class="said-place">
      {said && (
        <p class="said" data-testid="said" data-id={said.id}>
          <span>{sayOf(said)}</span>
          {said.batch !== null && (
            <button type="button" data-testid="undo" onClick={() => void undo()}>
              {t('options.undo')}
            </button>
          )}
          <button type="button" class="icon" aria-label={t('library.hush')} onClick={hush}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4.5 4.5 7 7m0-7-7 7" />
            </svg>
          </button>
        </p>
      )}
    </div>
  );
}
