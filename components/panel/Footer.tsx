/** The switch of the tone check, the way to the library, and what page this is. */
import type { DeskState } from '../../lib/app/desk/state';
import { IconButton } from '../shared/IconButton';
import { Switch } from '../shared/Switch';
import { useText } from '../shared/text';
import { PageStatus } from './PageStatus';

export interface LintSwitch {
  on: boolean;
  change: (on: boolean) => void;
}

export interface FooterProps {
  page: DeskState['page'];
  lint: LintSwitch;
  openLibrary: () => void;
  teach: () => void;
  openKeys: () => void;
  /** ms since the epoch */
  now: () => number;
}

export function Footer({ page, lint, openLibrary, teach, openKeys, now }: FooterProps) {
  const t = useText();
  return (
    <footer>
      <Switch label={t('panel.lint')} on={lint.on} change={lint.change} testId="tone-switch" />
      <button type="button" onClick={openLibrary}>
        {t('panel.library')}
      </button>
      <button
        type="button"
        aria-label={t('keys.help')}
        title={t('keys.help')}
        data-testid="open-keys"
        onClick={openKeys}
      >
        <kbd aria-hidden="true">?</kbd>
      </button>
      <PageStatus page={page} now={now} />
      {page.state === 'recognised_by_shape' && (
        <IconButton icon="aim" name={t('teach.once_more')} testId="teach" onClick={teach} />
      )}
    </footer>
  );
}
