/**
 * Keeps what must be followed up: takes in what panels see, tells what is open, and has the browser's button show it.
 * It remembers nothing itself: the background may die at any moment.
 */
import { isOwed, type NamedReminder, nextChange, remindersOf, shownNow } from '../../core/follow-up/due';
import { type Limits, limitsFor } from '../../core/follow-up/limits';
import { rewound } from '../../core/follow-up/rewind';
import { settle } from '../../core/follow-up/settle';
import { stir, take } from '../../core/follow-up/take';
import type { Settings } from '../../core/library/settings';
import type { FollowStore } from '../../platform/follow-store';
import type { FollowHandlers } from '../../platform/library-protocol';
import type { NameBook } from './names';

export interface KeeperMeans {
  store: FollowStore;
  names: NameBook;
  settings: () => Promise<Settings>;
  /** ms since the epoch */
  now: () => number;
  /** Called when open panels should ask for the reminders again. */
  changed: () => Promise<void>;
  /** How many reminders there are, and whether one is overdue. */
  count: (reminders: number, late: boolean) => Promise<void>;
  /** Has {@link Keeper.attend} called at that time, after the background has died too. null for never */
  wakeAt: (time: number | null) => Promise<void>;
  /** Called with what has just fallen due, where the agent wants to be told; `first` is the most urgent of it. */
  tell: (due: readonly NamedReminder[], first: NamedReminder) => Promise<void>;
}

export interface Keeper {
  handlers: FollowHandlers;
  /** Counts anew and asks to be woken; called on start and when woken. */
  attend: () => Promise<void>;
  /** Limits may be others now. */
  settingsChanged: () => Promise<void>;
}

/** How long a conversation is remembered in which nothing happens. ms */
const keptFor = 30 * 24 * 3_600_000;

export function createKeeper(means: KeeperMeans): Keeper {
  const { store, names, now } = means;

  const limitsAt = async (): Promise<(site: string) => Limits> => {
    const { time, shop } = await means.settings();
    return (site) => limitsFor(time, site, shop.ship_hours);
  };
  const reminders = async (): Promise<NamedReminder[]> => {
    const limits = await limitsAt();
    const time = now();
    const known = await names.read();
    // Under a clock that was put back nothing would fall due for hours, and nobody may look at that chat till then.
    const all = await store.all();
    const ahead = all.filter((record) => rewound(record, time) !== record);
    for (const { conversation } of ahead) await store.change(conversation, (before) => before && rewound(before, time));
    return (ahead.length > 0 ? await store.all() : all).flatMap((record) =>
      remindersOf(record, limits(record.site), time).map((one) => ({ ...one, name: known[one.conversation] ?? null })),
    );
  };
  const attend = async (): Promise<void> => {
    const time = now();
    const all = await reminders();
    const shown = shownNow(all, time);
    await means.count(
      shown.length,
      shown.some((one) => isOwed(one) && one.due <= time),
    );
    await means.wakeAt(nextChange(all, time));
    const since = Math.min(await names.lookedAt(time), time);
    const due = shown.filter((one) => isOwed(one) && one.due > since && one.due <= time);
    const [first] = due;
    if (first && (await means.settings()).time.notify) await means.tell(due, first);
  };
  const announce = async (changed: boolean): Promise<null> => {
    if (changed) {
      await means.changed();
      await attend();
    }
    return null;
  };

  return {
    attend: async () => {
      await store.forget(now() - keptFor);
      // Whoever died between a change and telling of it has told nobody.
      await means.changed();
      await attend();
    },
    settingsChanged: async () => void (await announce(true)),
    handlers: {
      sighted: async ({ sighting, name }) => {
        const limits = (await limitsAt())(sighting.site);
        const renamed = name !== null && (await names.learn(sighting.conversation, name));
        const changed = await store.change(sighting.conversation, (before) => take(before, sighting, now(), limits));
        return announce(changed || renamed);
      },
      stirred: async ({ conversations }) => {
        let changed = false;
        for (const conversation of conversations)
          changed = (await store.change(conversation, (before) => before && stir(before, now()))) || changed;
        return announce(changed);
      },
      reminders,
      settleReminder: async ({ id, act }) => {
        const [conversation = ''] = id.split('.');
        const limits = await limitsAt();
        const changed = await store.change(
          conversation,
          (before) => before && settle(before, id, act, now(), limits(before.site).snooze),
        );
        return announce(changed);
      },
    },
  };
}
