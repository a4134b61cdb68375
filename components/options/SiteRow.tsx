/** One site: its name, how old and how sure its facts are, and its switches. */
import type { ComponentChildren } from 'preact';
import { lintsAt, type SiteView } from '../../lib/core/model/view';
import type { SiteProfile } from '../../lib/core/site/profile';
import { useText } from '../shared/text';

export interface SiteSwitchesProps {
  /** Under which the choices are kept. */
  place: string;
  view: SiteView;
  /** What holds everywhere. */
  lint: boolean;
  change: (change: Partial<SiteView>) => void;
}

export interface SiteRowProps {
  name: string;
  facts: Pick<SiteProfile, 'asOf' | 'confidence'> | null;
  /** A word beside the name. */
  mark: string | null;
  /** null where nothing can be chosen. */
  switches: SiteSwitchesProps | null;
  children: ComponentChildren;
}

const sides = ['left', 'right'] as const;

export function SiteRow({ name, facts, mark, switches, children }: SiteRowProps) {
  const t = useText();
  return (
    <li data-testid="site" data-id={switches?.place}>
      <div class="bar">
        <b>{name}</b>
        {facts && (
          <span class="soft" title={t(`page.confidence_${facts.confidence}`)}>
            {t('sites.facts', { date: facts.asOf, confidence: facts.confidence })}
          </span>
        )}
        {mark && <span class="tag">{mark}</span>}
        <span class="end">{children}</span>
      </div>
      {switches && <SiteSwitches name={name} {...switches} />}
    </li>
  );
}

function SiteSwitches({ name, view, lint, change }: SiteSwitchesProps & { name: string }) {
  const t = useText();
  return (
    <div class="bar" role="group" aria-label={name}>
      <label>
        <input
          type="checkbox"
          checked={view.panel}
          onChange={({ currentTarget }) => change({ panel: currentTarget.checked })}
        />
        {t('sites.panel')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={lintsAt(view, lint)}
          onChange={({ currentTarget }) => change({ lint: currentTarget.checked })}
        />
        {t('sites.lint')}
      </label>
      <label>
        {t('sites.side')}
        <select
          value={view.side}
          onChange={({ currentTarget: { value } }) => change({ side: value === 'left' ? 'left' : 'right' })}
        >
          {sides.map((side) => (
            <option key={side} value={side}>
              {t(`sites.${side}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
