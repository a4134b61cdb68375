/** The reminders of the panel, wired to background and page. */
import type { VNode } from 'preact';
import { Reminders } from '../../components/panel/Reminders';
import { createFollower, type Follower } from '../../lib/app/follow-up/follower';
import { listOf } from '../../lib/app/follow-up/list';
import { createSighter } from '../../lib/core/follow-up/sighting';
import { zhFollow } from '../../lib/core/lang/zh/follow-up';
import { onReminders } from '../../lib/platform/areas';
import { callLibrary } from '../../lib/platform/calls';

/**
 * @param open opens a conversation of the page
 * @param changed called when the list is another
 */
export function followUp(
  open: (key: string) => void,
  changed: () => void,
): Pick<Follower, 'look' | 'people'> & { list: () => VNode } {
  let glance: ReturnType<typeof setTimeout> | undefined;
  const follower = createFollower({
    background: {
      sighted: async (sighting, name) => void (await callLibrary('sighted', { sighting, name })),
      stirred: async (conversations) => void (await callLibrary('stirred', { conversations })),
      reminders: () => callLibrary('reminders', {}),
      settle: async (id, act) => void (await callLibrary('settleReminder', { id, act })),
    },
    sight: createSighter(zhFollow, Date.now),
    open,
    later: (work, ms) => {
      clearTimeout(glance);
      glance = setTimeout(work, ms);
    },
    now: Date.now,
  });
  const { state, actions, look, people } = follower;
  const listed = (now: number) => listOf(state(), now);
  follower.subscribe(changed);
  onReminders(() => void follower.refresh());
  void follower.refresh();
  return {
    look,
    people,
    list: () => <Reminders state={state()} list={listed} actions={actions} now={Date.now} insert={null} />,
  };
}
