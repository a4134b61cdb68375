/** The three replies that fit, best first. */
import type { DeskActions } from '../../lib/app/desk/actions';
import type { DeskState } from '../../lib/app/desk/state';
import { useText } from '../shared/text';
import { QuickLines } from './QuickLines';
import { SuggestionCard } from './SuggestionCard';

export interface SuggestionsProps {
  state: DeskState;
  actions: DeskActions;
}

export function Suggestions({ state, actions }: SuggestionsProps) {
  const t = useText();
  if (state.suggestions.length === 0 && !state.holding) return null;
  const upset = state.reading !== null && state.reading.mood.id !== 'calm';
  const uses = new Map(state.library?.picks.map(({ phrase, uses }) => [phrase, uses]));
  return (
    <section class="suggestions" aria-label={t('panel.suggestions')}>
      <h2>
        {t('panel.suggestions')}
        {upset && <span class="soft">{t('panel.soothe_first')}</span>}
      </h2>
      {state.suggestions.map((suggestion, at) => (
        <SuggestionCard
          key={suggestion.phrase.id}
          position={at + 1}
          suggestion={suggestion}
          uses={uses.get(suggestion.phrase.id) ?? 0}
          read={state}
          hasDraft={state.draft.text.trim() !== ''}
          actions={actions}
        />
      ))}
      {(state.holding || state.away) && <QuickLines state={state} actions={actions} />}
    </section>
  );
}
