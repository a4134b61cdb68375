/** The line that an agent leaves behind, with the time of return. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import { backs } from '../../lib/core/suggest/holding';
import { useText } from '../shared/text';

export interface AwayLineProps {
  state: Pick<DeskState, 'away' | 'back'>;
  actions: Pick<DeskActions, 'insert' | 'comeBack'>;
}

export function AwayLine({ state: { away, back }, actions }: AwayLineProps) {
  const t = useText();
  return (
    <div class="away">
      {away && (
        <button
          type="button"
          class="holding"
          data-testid="away"
          title={t('away.help')}
          onClick={(event) => event.isTrusted && void actions.insert(away, 'caret')}
        >
          <kbd>9</kbd>
          <b>{t('away.leave')}</b>
          <span>{away.text}</span>
        </button>
      )}
      <select
        aria-label={t('away.back')}
        title={t('away.back')}
        data-testid="away-back"
        value={String(back)}
        onChange={({ currentTarget: { value } }) => {
          const chosen = backs.find((one) => String(one) === value);
          if (chosen) actions.comeBack(chosen);
        }}
      >
        {backs.map((one) => (
          <option key={one} value={String(one)}>
            {one === 'closed'
              ? t('away.closed')
              : one < 60
                ? t('away.minutes', { minutes: one })
                : t('away.hours', { hours: one / 60 })}
          </option>
        ))}
      </select>
    </div>
  );
}
