/** What was removed, and the way back. */
import { useState } from 'preact/hooks';
import type { TrashActions, TrashState } from '../../../lib/app/library/trash';
import { useText } from '../../shared/text';
import { whenIn } from '../../shared/when';

export interface TrashListProps {
  trash: TrashState;
  actions: TrashActions;
}

export function TrashList({ trash: { trashed }, actions }: TrashListProps) {
  const t = useText();
  const [asks, ask] = useState(false);
  const { moment } = whenIn(t('locale'));
  return (
    <section class="trash-list" aria-labelledby="trash">
      <div class="bar">
        <h3 id="trash">{t('library.trash')}</h3>
        <p class="hint">{t('library.trash_help')}</p>
        {trashed && trashed.length > 0 && !asks && (
          <button type="button" data-testid="trash-empty" onClick={() => ask(true)}>
            {t('library.trash_empty')}
          </button>
        )}
      </div>
      {asks && (
        <p class="question" role="alert">
          {t('library.trash_sure', { count: trashed?.length ?? 0 })}
          <button
            type="button"
            class="danger"
            data-testid="trash-empty-sure"
            onClick={() => {
              ask(false);
              actions.empty();
            }}
          >
            {t('library.trash_empty')}
          </button>
          <button type="button" onClick={() => ask(false)}>
            {t('options.cancel')}
          </button>
        </p>
      )}
      <ul>
        {trashed?.map((one) => (
          <li key={one.id} data-testid="trashed" data-id={one.id}>
            <div>
              <b>{one.value.title}</b>
              <p class="words">{one.value.variants[0]}</p>
              <small class="hint">{t('library.removed_at', { time: moment(one.removed) })}</small>
            </div>
            <button
              type="button"
              data-testid="trash-restore"
              aria-label={t('library.restore_one', { title: one.value.title })}
              onClick={() => actions.restore(one)}
            >
              {t('library.restore')}
            </button>
          </li>
        ))}
      </ul>
      {trashed?.length === 0 && (
        <div class="empty">
          <p class="big">{t('library.trash_none')}</p>
        </div>
      )}
    </section>
  );
}
