/** What page this is: a dot and a name; how old and how sure its facts are comes at a press, or by itself when in doubt. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeskState } from '../../lib/app/desk/state';
import { isDoubtful } from '../../lib/core/site/confidence';
import { Quoting, useLang, useText } from '../shared/text';

export interface PageStatusProps extends Pick<DeskState, 'page'> {
  /** ms since the epoch */
  now: () => number;
}

export function PageStatus({ page: { state, site }, now }: PageStatusProps) {
  const t = useText();
  const lang = useLang();
  const [isOpen, open] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node && place.current?.contains(target))) open(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [isOpen]);
  const known = state === 'recognised' ? site : null;
  const doubtful = known !== null && isDoubtful(known, now());
  const name = known
    ? known.name
    : state === 'recognised_by_shape' && site?.asOf
      ? // Something is known of the page, but nobody has seen it with Tiexin.
        t('page.trial', { site: site.name })
      : t(state === 'recognised' ? 'page.searching' : `page.${state}`);
  const facts = known && t('page.facts', { date: known.asOf, confidence: known.confidence });
  const help = known
    ? t(`page.confidence_${known.confidence}`)
    : state === 'recognised_by_shape'
      ? t('page.by_shape_help')
      : null;
  return (
    <div ref={place} class={`status ${state} ${doubtful ? 'doubtful' : ''}`} data-testid="page-status" data-id={state}>
      {help ? (
        <button
          type="button"
          class="site"
          aria-expanded={isOpen}
          aria-label={`${name} · ${t('page.facts_of')}`}
          title={facts ? `${facts}\n${help}` : help}
          data-testid="page-facts"
          onClick={() => open(!isOpen)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !isOpen || event.isComposing) return;
            open(false);
            // One step back, not all the way to the composer.
            event.stopPropagation();
          }}
        >
          <i class="dot" aria-hidden="true" />
          <span lang={lang(name)}>{name}</span>
        </button>
      ) : (
        <span class="site">
          <i class="dot" aria-hidden="true" />
          <span>
            <Quoting text={name} />
          </span>
        </span>
      )}
      {doubtful && <small>{t('page.facts_doubtful')}</small>}
      <span class="visually-hidden">
        <Quoting text={known ? `${t('page.recognised', { site: known.name })} ${facts}` : name} />
      </span>
      {isOpen && help && (
        <div class="facts card">
          <b>
            <Quoting text={known ? t('page.recognised', { site: known.name }) : name} />
          </b>
          <p>{help}</p>
          {known && <p class="soft">{t('page.as_of', { date: known.asOf })}</p>}
        </div>
      )}
    </div>
  );
}
