/** What a phrase was before, each to be put back into the form. */
import type { EditorActions } from '../../../../lib/app/library/editor';
import type { PastVersion } from '../../../../lib/core/library/past';
import type { Phrase } from '../../../../lib/core/library/phrase';
import { useText } from '../../../shared/text';
import { whenIn } from '../../../shared/when';

export interface HistoryProps {
  history: readonly PastVersion[] | null;
  ask: EditorActions['askHistory'];
  take: (phrase: Phrase) => void;
}

export function History({ history, ask, take }: HistoryProps) {
  const t = useText();
  const { moment } = whenIn(t('locale'));
  const texts = history?.flatMap((past) => (past.value ? [{ ...past, value: past.value }] : []));
  return (
    <details
      class="part history"
      data-testid="history"
      onToggle={({ currentTarget: { open } }) => {
        if (open && !history) void ask();
      }}
    >
      <summary>{t('library.history')}</summary>
      <p class="hint">{t(texts?.length === 0 ? 'library.history_none' : 'library.history_help')}</p>
      <ol>
        {texts?.map(({ value, written, replaced, change }) => (
          <li key={`${replaced} ${written}`} data-testid="past">
            <div>
              <small class="hint">
                {written === 0 ? t('library.built_in') : moment(written)}
                {!change && ` · ${t('library.elsewhere')}`}
              </small>
              <b>{value.title}</b>
              {value.variants.map((text) => (
                <p class="words" key={text}>
                  {text}
                </p>
              ))}
            </div>
            <button type="button" data-testid="past-take" onClick={() => take(value)}>
              {t('library.take_past')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
