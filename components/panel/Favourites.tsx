/** Phrases at hand while nothing can be suggested: pinned ones first, then those that are used most. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { Result } from '../../lib/app/desk/results';
import { useText } from '../shared/text';
import { FoundPhrase, PhraseActs } from './FoundPhrase';

export interface FavouritesProps {
  favourites: readonly Result[];
  canInsert: boolean;
  actions: Pick<DeskActions, 'insert' | 'copy'>;
}

export function Favourites({ favourites, canInsert, actions }: FavouritesProps) {
  const t = useText();
  if (favourites.length === 0) return null;
  return (
    <section aria-labelledby="favourites">
      <h2 id="favourites">
        {t('panel.favourites')}
        <span class="soft">{t('panel.favourites_help')}</span>
      </h2>
      <ul class="favourites">
        {favourites.map((found) => (
          <li key={found.phrase.id} class="card result" data-testid="favourite" data-text={found.text}>
            <FoundPhrase found={found} mark="open" />
            <div class="acts">
              <PhraseActs
                title={found.phrase.title}
                canInsert={canInsert}
                insert={() => void actions.insert(found, 'caret')}
                copy={() => void actions.copy(found.text)}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
