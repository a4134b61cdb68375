/** The reminders of the panel, wired to background and page. */
import type { VNode } from 'preact';
import { type Proposal, Reminders } from '../../components/panel/Reminders';
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import { createFollower, type Follower } from '../../lib/app/follow-up/follower';
import { type Listed, listOf } from '../../lib/app/follow-up/list';
import { createKnownLines, type KnownLines } from '../../lib/core/follow-up/known-lines';
import { createSighter } from '../../lib/core/follow-up/sighting';
import { followWords } from '../../lib/core/lang/follow-up';
import { groupActs, proposalGroups } from '../../lib/core/lang/proposal-groups';
import type { Suggestion } from '../../lib/core/suggest/suggest';
import { onReminders } from '../../lib/platform/areas';
import { callLibrary } from '../../lib/platform/calls';
import { jump } from '../../lib/platform/jump';
import { whileTimePasses } from './passing';

interface Wiring {
  /** Opens a conversation of the page. */
  open: (key: string) => void;
  /** The list is another. */
  changed: () => void;
  /** @returns a line of those groups of phrases for the open conversation */
  propose: (groups: readonly string[]) => Suggestion | null;
  insert: DeskActions['insert'];
  /** What else follows from time that passes. */
  tick: () => void;
}

export function followUp({ open, changed, propose, insert, tick }: Wiring): Pick<Follower, 'people'> & {
  look: (desk: DeskState) => void;
  list: () => VNode;
  count: () => number;
} {
  let edition = 0;
  let known: KnownLines = () => [];
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const follower = createFollower({
    background: {
      sighted: async (sighting, name) => void (await callLibrary('sighted', { sighting, name })),
      stirred: async (conversations) => void (await callLibrary('stirred', { conversations })),
      reminders: () => callLibrary('reminders', {}),
      settle: async (id, act) => void (await callLibrary('settleReminder', { id, act })),
    },
    sight: createSighter(followWords, (text) => known(text), Date.now),
    open,
    jump,
    later: (what, work, ms) => {
      clearTimeout(timers.get(what));
      timers.set(what, setTimeout(work, ms));
    },
    now: Date.now,
  });
  const { state, actions, look, people } = follower;
  const listed = (now: number) => listOf(state(), now);
  const proposal = ({ reach, kind }: Listed): Proposal | null => {
    const line = reach === 'here' ? propose(proposalGroups(kind)) : null;
    return line && { text: line.text, insert: () => void insert(line, 'caret') };
  };
  follower.subscribe(changed);
  onReminders(() => void follower.refresh());
  void follower.refresh();
  whileTimePasses(tick, () => void follower.refresh());
  return {
    look: (desk) => {
      // What was sent can't be judged before the prepared lines are known.
      if (!desk.library) return;
      if (desk.library.edition !== edition) known = createKnownLines(desk.library.phrases, groupActs);
      ({ edition } = desk.library);
      look(desk);
    },
    people,
    count: () => listed(Date.now()).length,
    list: () => <Reminders state={state()} list={listed} actions={actions} now={Date.now} propose={proposal} />,
  };
}
