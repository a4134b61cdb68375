/** The panel's part in following up: tells the background what the page shows, and holds the list of reminders. */
import type { NamedReminder } from '../../core/follow-up/due';
import { placeFor } from '../../core/follow-up/limits';
import type { SettleAct } from '../../core/follow-up/settle';
import type { Sighter, Sighting } from '../../core/follow-up/sighting';
import type { Person } from '../../core/model/person';
import { checksum } from '../../core/text/checksum';
import type { DeskState } from '../desk/state';

export interface FollowState {
  reminders: readonly NamedReminder[];
  /** Fingerprint → the entry in the page's list. */
  people: ReadonlyMap<string, Person>;
  /** Fingerprint of the open conversation. */
  open: string | null;
  /** What was settled last and when, to take back. */
  settled: { id: string; act: SettleAct; at: number } | null;
  /** The conversation that no open page had when it was looked for. */
  missing: string | null;
  /** The background could not be reached; nothing is lost, it is tried again. */
  failed: boolean;
}

export interface FollowActions {
  settle: (id: string, act: 'done' | 'snooze') => Promise<void>;
  undo: () => Promise<void>;
  /** Opens that conversation here, or in the tab that has it. @param conversation fingerprint */
  open: (conversation: string) => Promise<void>;
}

/** The background's side. */
export interface FollowSide {
  sighted: (sighting: Sighting, name: string | null) => Promise<void>;
  stirred: (conversations: string[]) => Promise<void>;
  reminders: () => Promise<NamedReminder[]>;
  settle: (id: string, act: SettleAct) => Promise<void>;
}

export interface FollowMeans {
  background: FollowSide;
  sight: Sighter;
  /** Opens a conversation of the page. */
  open: (key: string) => void;
  /** Goes to the tab that has the conversation. @returns whether one has it */
  jump: (conversation: string) => Promise<boolean>;
  /** Runs `work` after so many ms; a later call for the same takes its place. */
  later: (what: 'look' | 'retry', work: () => void, ms: number) => void;
  now: () => number;
}

export interface Follower {
  state: () => FollowState;
  subscribe: (listener: () => void) => void;
  /** The desk has another state. */
  look: (desk: Pick<DeskState, 'conversation' | 'reading' | 'page'>) => void;
  people: (people: readonly Person[]) => void;
  refresh: () => Promise<void>;
  actions: FollowActions;
}

/** For a moment pages show the last buyer's order beside the next one's talk. ms */
const settling = 1500;
/** Before what failed is tried again. ms */
const pause = 10_000;

export function createFollower({ background, sight, open, jump, later, now }: FollowMeans): Follower {
  let state: FollowState = {
    reminders: [],
    people: new Map(),
    open: null,
    settled: null,
    missing: null,
    failed: false,
  };
  const listeners = new Set<() => void>();
  let seen: Pick<DeskState, 'conversation' | 'reading' | 'page'> | null = null;
  let order = { shown: '', since: 0 };
  let unread: ReadonlySet<string> = new Set();
  /** Fingerprint → the look that the background has. */
  const told = new Map<string, string>();
  let telling = Promise.resolve();

  const set = (change: Partial<FollowState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** One after the other: looks must arrive in order. What fails is told again with the next look, or a little later. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    telling = telling.then(work).then(
      () => (state.failed ? set({ failed: false }) : undefined),
      () => {
        set({ failed: true });
        later('retry', retry, pause);
      },
    );
    return telling;
  };
  const retry = (): void => {
    if (seen) lookAt(seen);
    void refresh();
  };
  const refresh = (): Promise<void> => inTurn(async () => set({ reminders: await background.reminders() }));
  const tell = (sighting: Sighting, name: string | null): void => {
    const { conversation } = sighting;
    const look = JSON.stringify([sighting, name]);
    if (told.get(conversation) === look) return;
    told.set(conversation, look);
    void inTurn(async () => {
      try {
        await background.sighted(sighting, name);
      } catch (error) {
        told.delete(conversation);
        throw error;
      }
    });
  };
  const lookAt = ({ conversation, reading, page }: NonNullable<typeof seen>): void => {
    // Whoever wrote what is not known there: nothing to hold anybody to.
    if (!conversation || page.doubt === 'no_sides') return;
    // A chat that is read by its shape has no marketplace, only the place where it was allowed.
    const sighting = sight(conversation, reading, placeFor(page.site, page.place));
    const shown = `${sighting.conversation} ${JSON.stringify(sighting.order)}`;
    if (shown !== order.shown) {
      order = { shown, since: now() };
      // Timers may come a moment early.
      later('look', () => seen && lookAt(seen), settling + 100);
    }
    const steady = now() - order.since >= settling;
    tell(steady ? sighting : { ...sighting, order: null, presale: null }, conversation.buyer);
  };
  const act = (id: string, what: SettleAct): Promise<void> =>
    inTurn(async () => {
      await background.settle(id, what);
      set({
        missing: null,
        reminders: await background.reminders(),
        settled: what === 'undo' ? null : { id, act: what, at: now() },
      });
    });

  return {
    state: () => state,
    subscribe: (listener) => void listeners.add(listener),
    refresh,
    look: (desk) => {
      const { conversation, reading, page } = desk;
      if (seen?.conversation === conversation && seen.reading === reading && seen.page === page) return;
      seen = { conversation, reading, page };
      const opened = conversation && checksum(conversation.key);
      if (opened !== state.open) set({ open: opened, missing: null });
      lookAt(seen);
    },
    people: (people) => {
      const byPrint = new Map(people.map((person) => [checksum(person.key), person]));
      set({ people: byPrint });
      const marked = new Set(
        [...byPrint].flatMap(([print, person]) => (person.unread && print !== state.open ? [print] : [])),
      );
      const stirred = [...marked].filter((print) => !unread.has(print));
      unread = marked;
      if (stirred.length > 0) void inTurn(() => background.stirred(stirred));
    },
    actions: {
      settle: act,
      undo: async () => {
        if (state.settled) await act(state.settled.id, 'undo');
      },
      open: async (conversation) => {
        const person = state.people.get(conversation);
        set({ missing: null });
        if (person) open(person.key);
        else if (!(await jump(conversation))) set({ missing: conversation });
      },
    },
  };
}
