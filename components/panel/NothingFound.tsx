/** Nothing was found: the phrase can be written now, with what was typed. */
import { Icon } from '../shared/Icon';
import { useText } from '../shared/text';

export interface NothingFoundProps {
  query: string;
  /** Opens the form for a new phrase with these words. */
  add: (words: string) => void;
}

export function NothingFound({ query, add }: NothingFoundProps) {
  const t = useText();
  const words = query.trim();
  return (
    <section class="card empty none" aria-label={t('panel.search_none')}>
      <h2>{t('panel.search_none')}</h2>
      <p>{t('panel.search_none_help')}</p>
      <button type="button" class="primary" data-testid="phrase-new" onClick={(event) => event.isTrusted && add(words)}>
        <Icon name="plus" />
        <span>{t('panel.add_phrase', { words })}</span>
      </button>
    </section>
  );
}
