/** The phrase library: the list, and one phrase under edit. */
import { shopValues } from '../../../lib/core/shop/profile';
import { PhraseForm } from '../PhraseForm';
import { PhraseList } from '../PhraseList';
import type { SectionProps } from './section';

export function LibrarySection({ state, library, actions, rules }: SectionProps) {
  const { editing } = state;
  if (editing)
    return (
      <PhraseForm
        key={editing.id}
        phrase={editing}
        save={actions.save}
        cancel={() => actions.edit(null)}
        check={actions.check}
        rules={rules}
        values={shopValues(library.settings.shop)}
      />
    );
  return (
    <PhraseList
      phrases={library.phrases}
      unsynced={library.health.unsynced}
      query={state.query}
      actions={actions}
      rules={rules}
    />
  );
}
