/** Time: how long things may take, and whether the browser tells of what is due. */
import { useState } from 'preact/hooks';
import { Switch } from '../../shared/Switch';
import { useText } from '../../shared/text';
import { TimeLimits } from '../TimeLimits';
import type { SectionProps } from './section';

export function TimeSection({ library: { settings }, actions, means }: SectionProps) {
  const t = useText();
  const [refused, setRefused] = useState(false);
  const { time } = settings;
  const notify = async (on: boolean): Promise<void> => {
    // Asked first, in the click itself: later no browser would show the question.
    const allowed = !on || (await means.askToNotify());
    setRefused(!allowed);
    if (allowed) await actions.change({ time: { ...time, notify: on } });
  };
  return (
    <>
      <TimeLimits time={time} change={actions.change} sites={means.sites.shipped} />
      <section class="card" aria-labelledby="notify">
        <h2 id="notify">{t('time.notify_title')}</h2>
        <Switch label={t('time.notify')} on={time.notify} change={(on) => void notify(on)} testId="notify-switch" />
        <p class="soft">{t('time.notify_help')}</p>
        <p role="status" class="fault">
          {refused && t('time.notify_refused')}
        </p>
      </section>
    </>
  );
}
