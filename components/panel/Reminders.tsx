/** What is owed and what is due, over all conversations, one calm line each. Nothing here pops up. */
import { useEffect, useState } from 'preact/hooks';
import type { FollowActions, FollowState } from '../../lib/app/follow-up/follower';
import type { Listed } from '../../lib/app/follow-up/list';
import { isOwed } from '../../lib/core/follow-up/due';
import { IconButton } from '../shared/IconButton';
import { useLang, useNamed, useText } from '../shared/text';
import { whenIn } from '../shared/when';
import { useRemindersAloud } from './reminders-aloud';

/** What a click on 插入 puts into the composer. */
export interface Proposal {
  text: string;
  insert: () => void;
}

export interface RemindersProps {
  state: FollowState;
  /** What is worth a line at that time. */
  list: (now: number) => readonly Listed[];
  actions: FollowActions;
  /** ms since the epoch */
  now: () => number;
  /** The prepared line for a proposal in the open conversation; null where there is none. */
  propose: (reminder: Listed) => Proposal | null;
}

const minute = 60_000;
/** Lines change by the minute; looking more often keeps them from lagging behind. ms */
const look = 2_000;
/** How long taking back is offered. ms */
const undoFor = 30_000;

export function Reminders({ state, list, actions, now, propose }: RemindersProps) {
  const t = useText();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), look);
    return () => clearInterval(timer);
  }, []);
  const listed = list(now());
  const late = listed.filter((one) => isOwed(one) && one.left <= 0).length;
  const settled = state.settled && now() - state.settled.at < undoFor ? state.settled : null;
  useRemindersAloud(state.settled, late);
  const missing = listed.find(({ conversation }) => conversation === state.missing);
  if (listed.length === 0 && !settled && !state.failed) return null;
  return (
    <section class="reminders" aria-label={t('remind.title')}>
      <div class="bar">
        <h2>
          {t('remind.count', { count: listed.length })}{' '}
          {late > 0 && <span class="late">{t('remind.late', { count: late })}</span>}
        </h2>
        {settled && (
          <span class="soft">
            {t(settled.act === 'done' ? 'remind.done_said' : 'remind.snooze_said')}
            <button type="button" class="strong" data-testid="reminder-undo" onClick={() => void actions.undo()}>
              {t('remind.undo')}
            </button>
          </span>
        )}
      </div>
      {state.failed && <p class="soft">{t('remind.failed')}</p>}
      {missing && (
        <p data-testid="reminder-missing">{t('remind.missing', { name: missing.name ?? t('remind.someone') })}</p>
      )}
      <ul class="scroll">
        {listed.map((one) => (
          <ReminderRow key={one.id} reminder={one} actions={actions} now={now()} proposal={propose(one)} />
        ))}
      </ul>
    </section>
  );
}

interface ReminderRowProps {
  reminder: Listed;
  actions: FollowActions;
  now: number;
  proposal: Proposal | null;
}

function ReminderRow({ reminder, actions, now, proposal }: ReminderRowProps) {
  const t = useText();
  const named = useNamed();
  const lang = useLang();
  const { id, kind, conversation, step, name, reach, left } = reminder;
  const what = t(`remind.kind.${kind}`);
  const whom = name ?? t('remind.someone');
  const label = `${what} · ${whom}`;
  const words = (
    <>
      <span class="what">{step === 2 ? t('remind.again', { what }) : what}</span>
      <span class="whom" lang={lang(whom)}>
        {whom}
      </span>
      <time dateTime={new Date(reminder.due).toISOString()}>{useWhen(reminder, now)}</time>
    </>
  );
  return (
    <li
      class={isOwed(reminder) && left <= 0 ? 'due' : ''}
      data-testid="reminder"
      data-id={kind}
      data-conversation={conversation}
    >
      {reach !== 'here' ? (
        <button
          type="button"
          class="go-there"
          title={t('remind.open', { name: whom })}
          data-testid="reminder-open"
          onClick={(event) => void (event.isTrusted && actions.open(conversation))}
        >
          {words}
        </button>
      ) : (
        <span class="go-there">{words}</span>
      )}
      {proposal && (
        <button
          type="button"
          class="strong"
          title={proposal.text}
          aria-label={named(t('panel.insert'), label)}
          data-testid="reminder-insert"
          onClick={(event) => event.isTrusted && proposal.insert()}
        >
          {t('panel.insert')}
        </button>
      )}
      <IconButton
        icon="clock"
        name={t('remind.snooze')}
        label={named(t('remind.snooze'), label)}
        testId="reminder-snooze"
        onClick={() => void actions.settle(id, 'snooze')}
      />
      <IconButton
        icon="check"
        name={t('remind.done')}
        label={named(t('remind.done'), label)}
        testId="reminder-done"
        onClick={() => void actions.settle(id, 'done')}
      />
    </li>
  );
}

/** @returns 3 分钟后, 已过 2 分钟, 15:30, 明天 12:00 */
function useWhen({ due, left, kind }: Listed, now: number): string {
  const t = useText();
  const minutes = Math.floor(Math.abs(left) / minute);
  if (left <= 0) {
    if (!isOwed({ kind }) || minutes < 1) return t('remind.now');
    return minutes < 60
      ? t('remind.overdue', { minutes })
      : t('remind.overdue_hours', { hours: Math.floor(minutes / 60) });
  }
  if (left < 60 * minute) return t('remind.in_minutes', { minutes: Math.ceil(left / minute) });
  const when = whenIn(t('locale'));
  const clock = when.clock(due);
  const days = Math.round(
    (new Date(due).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / (24 * 60 * minute),
  );
  if (days === 0) return clock;
  return days === 1 ? t('remind.tomorrow', { clock }) : t('remind.on_day', { day: when.day(due), clock });
}
