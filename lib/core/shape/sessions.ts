/**
 * Which conversation a list belongs to, on pages that give it no number. Head and list are drawn one after the other
 * when the agent goes to another buyer: until both have changed, nobody's conversation is open.
 */
import { align } from './align';

/** What was read at one moment. */
export interface Sight {
  /** The buyer's; null when nothing names one. */
  name: string | null;
  /** The page's address. */
  place: string;
  /** Fingerprints of the messages, oldest first. */
  prints: readonly string[];
  /** Whether the list's rows are other elements than last time, all of them. */
  renewed: boolean;
  /** Whether the end of the list is in view or near it. */
  atEnd: boolean;
  /** ms, any clock that only goes forward */
  now: number;
}

export interface Session {
  /** Never the same for two buyers, as far as the page tells them apart. */
  key: string;
  /** One for each message, steady while the page lives. */
  ids: readonly string[];
}

/** `wait` says to look again after so many ms; `keep` that the last reading still holds. */
export type Judged = { session: Session } | { wait: number } | { keep: true };

/** How long a list may lag behind the head, and a head behind the list. ms */
const lag = { list: 3000, head: 700 };
/** Conversations that are remembered. */
const most = 200;

interface Known {
  key: string;
  name: string | null;
  place: string;
  prints: readonly string[];
  ids: readonly string[];
}

/** @param site whose conversations they are; a part of every key */
export function createSessions(site: string): (sight: Sight) => Judged {
  const known: Known[] = [];
  let current: Known | null = null;
  let doubtSince: number | null = null;
  let count = 0;

  const enter = (session: Known, { prints, place }: Sight): Judged => {
    doubtSince = null;
    const places = align(session.prints, prints);
    session.ids = prints.map((_, at) => {
      const before = places?.[at] ?? null;
      return (before === null ? undefined : session.ids[before]) ?? `s${++count}`;
    });
    session.prints = prints;
    session.place = place;
    current = session;
    return { session: { key: session.key, ids: session.ids } };
  };
  const identity = ({ name, place }: Sight): string => (name === null ? `page:${place}` : `name:${name}`);
  /** One that was open before, or a new one: two buyers of one name are two. */
  const other = (sight: Sight): Judged => {
    const base = `${site}:${identity(sight)}`;
    const same = known.filter(({ key }) => key === base || key.startsWith(`${base}#`));
    const met = same.find(
      ({ prints }) => prints.length === 0 || sight.prints.length === 0 || align(prints, sight.prints),
    );
    if (met) return enter(met, sight);
    const key = same.length === 0 ? base : `${base}#${same.length + 1}`;
    const session: Known = { key, name: sight.name, place: sight.place, prints: [], ids: [] };
    known.push(session);
    if (known.length > most) known.shift();
    return enter(session, sight);
  };
  const doubt = (now: number, limit: number): number | null => {
    doubtSince ??= now;
    const left = doubtSince + limit - now;
    return left > 0 ? left : null;
  };

  return (sight) => {
    if (!current) return other(sight);
    const empty = sight.prints.length === 0;
    const overlap = current.prints.length === 0 || empty || align(current.prints, sight.prints) !== null;
    const named = sight.name === current.name && (sight.name !== null || sight.place === current.place);
    // A list that is being drawn anew is empty for a moment: what comes then must still fit what was there.
    if (named && empty) return { session: { key: current.key, ids: [] } };
    if (named && overlap) return enter(current, sight);
    if (named) {
      // Far up in a list that draws only what is seen: the newest messages are still those of before.
      if (!sight.atEnd) return { keep: true };
      const wait = doubt(sight.now, lag.head);
      return wait === null ? other(sight) : { wait };
    }
    if (!overlap || sight.renewed || current.prints.length === 0) return other(sight);
    const wait = doubt(sight.now, lag.list);
    return wait === null ? other(sight) : { wait };
  };
}
