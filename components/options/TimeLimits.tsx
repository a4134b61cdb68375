/** How long things may take, everywhere or on one marketplace. Each field saves itself when it is left. */
import { useState } from 'preact/hooks';
import type { DrawerActions } from '../../lib/app/drawer';
import {
  inheritedMinutes,
  type LimitName,
  limitNames,
  parseMinutes,
  type TimeSettings,
} from '../../lib/core/follow-up/limits';
import { useLang, useText } from '../shared/text';
import { SavedStatus, useSaving } from './saving';

export interface TimeLimitsProps {
  time: TimeSettings;
  change: DrawerActions['change'];
  sites: readonly { id: string; name: string }[];
}

export function TimeLimits({ time, change, sites }: TimeLimitsProps) {
  const t = useText();
  const lang = useLang();
  const [saved, save] = useSaving(change);
  const [site, choose] = useState<string | null>(null);
  const [faulty, mark] = useState<ReadonlySet<LimitName>>(new Set());
  const chosen = site === null ? time.minutes : (time.sites[site] ?? {});
  const inherited = inheritedMinutes(time, site);
  const leave = (name: LimitName, typed: string): void => {
    const amount = parseMinutes(typed);
    mark((before) => new Set([...before].filter((one) => one !== name).concat(amount === undefined ? [name] : [])));
    if (amount === undefined || amount === (chosen[name] ?? null)) return;
    const { [name]: _before, ...others } = chosen;
    const minutes = amount === null ? others : { ...others, [name]: amount };
    const changed = site === null ? { minutes } : { sites: { ...time.sites, [site]: minutes } };
    void save({ time: { ...time, ...changed } });
  };
  return (
    <section class="card" aria-labelledby="limits" data-testid="time-limits">
      <div class="bar">
        <h2 id="limits">{t('time.title')}</h2>
        <SavedStatus saved={saved} />
      </div>
      <p class="soft">{t('time.help')}</p>
      <label class="scope">
        {t('time.scope')}
        <select value={site ?? ''} onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}>
          <option value="">{t('time.everywhere')}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id} lang={lang(name)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="fields rows-of" key={site}>
        {limitNames.map((name) => {
          const id = `limit-${name}`;
          const isFaulty = faulty.has(name);
          return (
            <div key={name}>
              <label for={id}>{t(`time.field.${name}`)}</label>
              <span class="amount">
                <input
                  id={id}
                  name={name}
                  inputMode="decimal"
                  defaultValue={chosen[name] === undefined ? '' : String(chosen[name])}
                  placeholder={String(inherited[name])}
                  aria-invalid={isFaulty}
                  aria-describedby={`${id}-unit ${id}-help`}
                  onChange={({ currentTarget: { value } }) => leave(name, value)}
                />
                <span id={`${id}-unit`}>{t('time.unit')}</span>
              </span>
              <p class={isFaulty ? 'fault' : 'soft'} id={`${id}-help`}>
                {isFaulty ? t('time.faulty') : t(`time.why.${name}`)}
              </p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
