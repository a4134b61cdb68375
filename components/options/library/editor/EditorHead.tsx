/** What is being edited, whether it is saved, and the ways out. */
import type { Draft, EditorActions } from '../../../../lib/app/library/editor';
import { useText } from '../../../shared/text';

export interface EditorHeadProps {
  draft: Draft;
  actions: EditorActions;
}

export function EditorHead({ draft: { base, changed }, actions }: EditorHeadProps) {
  const t = useText();
  return (
    <div class="editor-head">
      <button
        type="button"
        class="icon"
        aria-label={t('library.close')}
        title={t('library.close')}
        onClick={actions.close}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4.5 4.5 7 7m0-7-7 7" />
        </svg>
      </button>
      <h2>{t(base ? 'library.edit_title' : 'library.new_title')}</h2>
      <span role="status" class="hint">
        {changed && t('library.draft_kept')}
      </span>
      {changed && (
        <button type="button" data-testid="editor-discard" onClick={actions.discard}>
          {t('library.discard')}
        </button>
      )}
      <button type="submit" class="primary" title="Ctrl+S">
        {t('options.save')}
      </button>
    </div>
  );
}
