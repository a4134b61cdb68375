/** What page this is: known by a profile, read by its shape, or not understood. */
import type { DeskState } from '../../lib/app/desk/state';
import { useText } from '../shared/text';

export function PageStatus({ page: { state, site } }: Pick<DeskState, 'page'>) {
  const t = useText();
  const title =
    state === 'recognised' && site
      ? t(`page.confidence_${site.confidence}`)
      : state === 'recognised_by_shape'
        ? t('page.by_shape_help')
        : undefined;
  return (
    <span class={`status ${state}`} data-testid="page-status" data-id={state} title={title}>
      {state === 'recognised' && site ? (
        <>
          {t('page.recognised', { site: site.name })}{' '}
          <small>{t('page.facts', { date: site.asOf, confidence: site.confidence })}</small>
        </>
      ) : state === 'recognised_by_shape' && site?.asOf ? (
        // Something is known of the page, but nobody has seen it with Tiexin.
        t('page.trial', { site: site.name })
      ) : (
        t(state === 'recognised' ? 'page.searching' : `page.${state}`)
      )}
    </span>
  );
}
