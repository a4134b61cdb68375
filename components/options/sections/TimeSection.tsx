/** Time: how long things may take, and whether the browser tells of what is due. */
import { useEffect, useState } from 'preact/hooks';
import { placeFor } from '../../../lib/core/follow-up/limits';
import { knownProfiles } from '../../../lib/core/site/known';
import { hostOf } from '../../../lib/core/site/match';
import { Switch } from '../../shared/Switch';
import { useText } from '../../shared/text';
import { TimeLimits } from '../TimeLimits';
import type { SectionProps } from './section';

export function TimeSection({ library: { settings }, actions, means }: SectionProps) {
  const t = useText();
  const [refused, setRefused] = useState(false);
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const ask = (): void => void means.sites.hosts().then(setHosts);
    ask();
    return means.sites.onHosts(ask);
  }, [means.sites]);
  const { time, profiles } = settings;
  const known = knownProfiles(means.sites.shipped, profiles).map(({ profile }) => profile);
  const described = new Set(known.flatMap(({ matches }) => matches.map(hostOf)));
  // A chat that is read by its shape is kept under the host where it was allowed.
  const places = [
    ...new Map(known.map(({ id, name }) => [id, { id, name }])).values(),
    ...hosts.filter((host) => !described.has(host)).map((host) => ({ id: placeFor(null, host), name: host })),
  ];
  const notify = async (on: boolean): Promise<void> => {
    // Asked first, in the click itself: later no browser would show the question.
    const allowed = !on || (await means.askToNotify());
    setRefused(!allowed);
    if (allowed) await actions.change({ time: { ...time, notify: on } });
  };
  return (
    <>
      <TimeLimits time={time} change={actions.change} sites={places} />
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
