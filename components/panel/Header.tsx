/** Who the buyer is, where the buyer stands, what the buyer wants, and why we think so. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import type { Conversation } from '../../lib/core/model/conversation';
import { limitsFor, placeFor } from '../../lib/core/follow-up/limits';
import { defaultSettings } from '../../lib/core/library/settings';
import { stages } from '../../lib/core/model/stage';
import { IconButton } from '../shared/IconButton';
import { Quoting, useLang, useText } from '../shared/text';
import { evidenceWords } from './evidence-words';
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
  const lang = useLang();
  const { conversation, reading } = state;
  const time = state.library?.settings.time ?? defaultSettings.time;
  const limit = limitsFor(time, placeFor(state.page.site, state.page.place)).firstAnswer;
  return (
    <header>
      <div class="who">
        <h1 data-testid="buyer-name" lang={lang(conversation?.buyer ?? '')} title={conversation?.buyer ?? undefined}>
          {conversation?.buyer ?? t('app.short')}
        </h1>
        {conversation && <OrderState order={conversation.order} />}
        {state.waitingSince !== null && <Waiting since={state.waitingSince} limit={limit} now={now} />}
        {collapse && (
          <span class="flip">
            <IconButton icon="chevrons" name={t('panel.collapse')} onClick={collapse} />
          </span>
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
            {reading.mood.id !== 'calm' && (
              <span class={`chip mood ${reading.mood.id}`}>{t(`mood.${reading.mood.id}`)}</span>
            )}
          </div>
          <EvidenceLine state={state} />
        </>
      )}
    </header>
  );
}

function EvidenceLine({ state: { reading, stageChosen, intentChosen } }: Pick<HeaderProps, 'state'>) {
  const t = useText();
  const given = [reading?.stage, reading?.intents[0], reading?.mood].flatMap((one) => one?.evidence ?? []);
  const chosen = [
    ...(stageChosen ? [t('panel.evidence_chosen')] : []),
    ...(intentChosen ? [t('panel.evidence_chosen_intent')] : []),
  ];
  const said = [...new Set([...chosen, ...given.map((one) => evidenceWords(one, t))])].slice(0, reasons);
  // The line stands even when it has nothing to say: what is below keeps its place.
  const line = said.length > 0 ? t('panel.evidence', { reasons: said.join(' · ') }) : t('panel.evidence_none');
  return (
    <p class="why" title={line}>
      <Quoting text={line} />
    </p>
  );
}

/** The state alone: that it is of an order is clear to the eye, and said to who can't see it. */
function OrderState({ order }: Pick<Conversation, 'order'>) {
  const t = useText();
  const lang = useLang();
  if (!order) return <span class="order none">{t('panel.no_order')}</span>;
  const full = t('panel.order', { state: order.stateText });
  return (
    <span class="order" title={full}>
      <span class="visually-hidden">
        <Quoting text={full} />
      </span>
      <span aria-hidden="true" lang={lang(order.stateText)}>
        {order.stateText}
      </span>
    </span>
  );
}
