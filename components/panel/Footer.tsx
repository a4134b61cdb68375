/** The switch of the tone check, the way to the library, and what page this is. */
import type { DeskState } from '../../lib/app/desk/state';
import { Switch } from '../shared/Switch';
import { useText } from '../shared/text';

export interface LintSwitch {
  on: boolean;
  change: (on: boolean) => void;
}

export interface FooterProps {
  page: DeskState['page'];
  lint: LintSwitch;
  openLibrary: () => void;
  openKeys: () => void;
}

export function Footer({ page, lint, openLibrary, openKeys }: FooterProps) {
  const t = useText();
  return (
    <footer>
      <Switch label={t('panel.lint')} on={lint.on} change={lint.change} testId="tone-switch" />
      <button type="button" onClick={openLibrary}>
        {t('panel.library')}
      </button>
      <button
        type="button"
        aria-label={t('keys.title')}
        title={t('keys.title')}
        data-testid="open-keys"
        onClick={openKeys}
      >
        <kbd aria-hidden="true">?</kbd>
      </button>
      <PageStatus page={page} />
    </footer>
  );
}

function PageStatus({ page: { state, site } }: Pick<DeskState, 'page'>) {
  const t = useText();
  const recognised = state === 'recognised' && site;
  return (
    <span
      class={`status ${state}`}
      role="status"
      data-testid="page-status"
      data-id={state}
      title={recognised ? t(`page.confidence_${site.confidence}`) : undefined}
    >
      {recognised ? (
        <>
          {t('page.recognised', { site: site.name })}{' '}
          <small>{t('page.facts', { date: site.asOf, confidence: site.confidence })}</small>
        </>
      ) : (
        t(state === 'recognised' ? 'page.searching' : `page.${state}`)
      )}
    </span>
  );
}
