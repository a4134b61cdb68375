/** The line that buys time, and the one to leave behind with the time of return. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import { type Back, backs } from '../../lib/core/suggest/holding';
import { type Texts, useText } from '../shared/text';
import { Picker } from './Picker';
import { QuickLine } from './QuickLine';

export interface QuickLinesProps {
  state: Pick<DeskState, 'holding' | 'away' | 'back'>;
  actions: Pick<DeskActions, 'insert' | 'comeBack'>;
}

const saidAs = (back: Back, t: Texts['t']): string =>
  back === 'closed'
    ? t('away.closed')
    : back < 60
      ? t('away.minutes', { minutes: back })
      : t('away.hours', { hours: back / 60 });

export function QuickLines({ state: { holding, away, back }, actions }: QuickLinesProps) {
  const t = useText();
  return (
    <div class="card quick-lines">
      {holding && (
        <QuickLine
          digit={0}
          name={t('panel.hold')}
          help={t('panel.hold_help')}
          line={holding}
          testId="holding"
          insert={actions.insert}
        />
      )}
      {away && (
        <QuickLine
          digit={9}
          name={t('away.leave')}
          help={t('away.help')}
          line={away}
          testId="away"
          insert={actions.insert}
        >
          <Picker
            name={t('away.back')}
            testId="away-back"
            value={String(back)}
            choose={(value) => {
              const chosen = backs.find((one) => String(one) === value);
              if (chosen) actions.comeBack(chosen);
            }}
            shown={<span aria-hidden="true">{saidAs(back, t)}</span>}
          >
            {backs.map((one) => (
              <option key={one} value={String(one)}>
                {saidAs(one, t)}
              </option>
            ))}
          </Picker>
        </QuickLine>
      )}
    </div>
  );
}
