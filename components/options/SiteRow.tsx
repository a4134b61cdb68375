/** One site of the table: its name, how old and how sure its facts are, and its switches. */
import type { ComponentChildren } from 'preact';
import { lintsAt, type SiteView } from '../../lib/core/model/view';
import type { SiteProfile } from '../../lib/core/site/profile';
import { useLang, useText } from '../shared/text';

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
  facts?: Pick<SiteProfile, 'asOf' | 'confidence'>;
  /** A word beside the name. */
  mark?: string | null;
  /** Below the name: what is still to be done. */
  note?: ComponentChildren;
  /** null where nothing can be chosen. */
  switches: SiteSwitchesProps | null;
  /** Its buttons. */
  children: ComponentChildren;
}

const sides = ['left', 'right'] as const;

export function SiteRow({ name, facts, mark, note, switches, children }: SiteRowProps) {
  const t = useText();
  const lang = useLang();
  return (
    <tr data-testid="site" data-id={switches?.place}>
      <th scope="row">
        <b lang={lang(name)}>{name}</b>
        {facts && (
          <span class="soft" title={t(`page.confidence_${facts.confidence}`)}>
            {t('sites.facts', { date: facts.asOf, confidence: facts.confidence })}
          </span>
        )}
        {mark && <span class="tag">{mark}</span>}
        {note && <p>{note}</p>}
      </th>
      {switches ? <SiteSwitches name={name} {...switches} /> : <td colSpan={3}>–</td>}
      <td class="acts">{children}</td>
    </tr>
  );
}

function SiteSwitches({ name, view, lint, change }: SiteSwitchesProps & { name: string }) {
  const t = useText();
  const named = (what: string): string => `${name} · ${what}`;
  return (
    <>
      <td>
        <input
          type="checkbox"
          aria-label={named(t('sites.panel'))}
          checked={view.panel}
          onChange={({ currentTarget }) => change({ panel: currentTarget.checked })}
        />
      </td>
      <td>
        <input
          type="checkbox"
          aria-label={named(t('sites.lint'))}
          checked={lintsAt(view, lint)}
          onChange={({ currentTarget }) => change({ lint: currentTarget.checked })}
        />
      </td>
      <td>
        <select
          aria-label={named(t('sites.side'))}
          value={view.side}
          onChange={({ currentTarget: { value } }) => change({ side: value === 'left' ? 'left' : 'right' })}
        >
          {sides.map((side) => (
            <option key={side} value={side}>
              {t(`sites.${side}`)}
            </option>
          ))}
        </select>
      </td>
    </>
  );
}
