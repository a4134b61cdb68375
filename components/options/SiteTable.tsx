/** Sites below one head; wider than its place it scrolls by itself. */
import type { ComponentChildren } from 'preact';
import { useText } from '../shared/text';

export interface SiteTableProps {
  /** Id of its heading. */
  labelledBy: string;
  /** A SiteRow each. */
  children: ComponentChildren;
}

export function SiteTable({ labelledBy, children }: SiteTableProps) {
  const t = useText();
  return (
    <div class="wide">
      <table class="site-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t('sites.site')}</th>
            <th scope="col">{t('sites.panel')}</th>
            <th scope="col">{t('sites.lint')}</th>
            <th scope="col">{t('sites.side')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('sites.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
