/** Who the buyer is, where the buyer stands, what the buyer wants, and why we think so. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import type { Evidence } from '../../lib/core/model/reading';
import { limitsFor } from '../../lib/core/follow-up/limits';
import { defaultSettings } from '../../lib/core/library/settings';
import { stages } from '../../lib/core/model/stage';
import { useText } from '../shared/text';
import { Intents } from './Intents';
import { Waiting } from './Waiting';

export interface HeaderProps {
  state: DeskState;
  actions: Pick<DeskActions, 'chooseStage' | 'chooseIntent'>;
  /** Null where the browser itself opens and closes the panel. */
  collapse: (() => void) | null;
  now: () => number;
}

/** More reasons than fit on one line are noise. */
const reasons = 3;

export function Header({ state, actions, collapse, now }: HeaderProps) {
  const t = useText();
  const { conversation, reading } = state;
  const time = state.library?.settings.time ?? defaultSettings.time;
  const limit = limitsFor(time, state.page.site?.id ?? '').firstAnswer;
  return (
    <header>
      <div class="who">
        <h1 data-testid="buyer-name">{conversation?.buyer ?? t('app.short')}</h1>
        {conversation && (
          <span class="order">
            {conversation.order ? t('panel.order', { state: conversation.order.stateText }) : t('panel.no_order')}
          </span>
        )}
        {reading && reading.mood.id !== 'calm' && (
          <span class={`chip ${reading.mood.id}`}>{t(`mood.${reading.mood.id}`)}</span>
        )}
        {state.waitingSince !== null && <Waiting since={state.waitingSince} limit={limit} now={now} />}
        {collapse && (
          <button
            type="button"
            class="icon"
            aria-label={t('panel.collapse')}
            title={t('panel.collapse')}
            onClick={collapse}
          >
            <span class="flip" aria-hidden="true">
              »
            </span>
          </button>
        )}
      </div>
      {reading && (
        <>
          <div class="reading">
            <div class="stages" role="group" aria-label={t('panel.stage_group')}>
              {stages.map((id) => (
                <button
                  type="button"
                  key={id}
                  aria-pressed={reading.stage.id === id}
                  data-testid={reading.stage.id === id ? 'stage' : undefined}
                  data-id={id}
                  onClick={() => actions.chooseStage(id)}
                >
                  {t(`stage.${id}`)}
                </button>
              ))}
            </div>
            <Intents reading={reading} choose={actions.chooseIntent} />
          </div>
          <EvidenceLine state={state} />
        </>
      )}
    </header>
  );
}

function EvidenceLine({ state: { reading, stageChosen, intentChosen } }: Pick<HeaderProps, 'state'>) {
  const t = useText();
  const say = (evidence: Evidence): string =>
    evidence.kind === 'order' ? t('panel.evidence_order', { state: evidence.text }) : `“${evidence.text}”`;
  const given = [reading?.stage, reading?.intents[0], reading?.mood].flatMap((one) => one?.evidence ?? []);
  const chosen = [
    ...(stageChosen ? [t('panel.evidence_chosen')] : []),
    ...(intentChosen ? [t('panel.evidence_chosen_intent')] : []),
  ];
  const said = [...new Set([...chosen, ...given.map(say)])].slice(0, reasons);
  if (said.length === 0) return null;
  return <p class="why">{t('panel.evidence', { reasons: said.join(' · ') })}</p>;
}
