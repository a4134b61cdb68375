/** The switch of the tone check, the way to the library, and what page this is. */
import type { DeskState } from '../../lib/app/desk/state';
import { Switch } from '../shared/Switch';
import { useText } from '../shared/text';
import { PageStatus } from './PageStatus';
import { TeachButton } from './TeachButton';

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
}

export function Footer({ page, lint, openLibrary, teach, openKeys }: FooterProps) {
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
      <PageStatus page={page} />
      {page.state === 'recognised_by_shape' && <TeachButton teach={teach} again />}
    </footer>
  );
}
