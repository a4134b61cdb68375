/** Says that something has come due, and what became of a reminder. Minutes that pass are no news. */
import { useEffect, useRef } from 'preact/hooks';
import type { FollowState } from '../../lib/app/follow-up/follower';
import { useSay } from '../shared/Announcer';
import { useText } from '../shared/text';

/** Where thirty buyers wait, thirty times run out: all of a minute are one line. ms */
const gathering = 60_000;

/** @param late how many owed answers have come due */
export function useRemindersAloud(settled: FollowState['settled'], late: number): void {
  const t = useText();
  const say = useSay();
  const lateRef = useRef({ now: 0, said: 0 });
  useEffect(() => {
    if (settled && settled.act !== 'undo') say(t(settled.act === 'done' ? 'remind.done_said' : 'remind.snooze_said'));
  }, [settled, say, t]);
  useEffect(() => {
    lateRef.current.now = late;
    // What is answered may come due anew.
    lateRef.current.said = Math.min(lateRef.current.said, late);
  }, [late]);
  useEffect(() => {
    const timer = setInterval(() => {
      const { now, said } = lateRef.current;
      if (now > said) say(t('say.late', { count: now }));
      lateRef.current.said = now;
    }, gathering);
    return () => clearInterval(timer);
  }, [say, t]);
}
