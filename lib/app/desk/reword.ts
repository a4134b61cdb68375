/** Another wording of a suggestion, when the agent asked for it. */
import { fillVariables, type Values } from '../../core/suggest/fill';
import { type Speech, wordingFor } from '../../core/suggest/speech';
import type { Suggestion } from '../../core/suggest/suggest';

/** @param steps how often the agent asked; 0 gives the suggestion as it is */
export function reword(suggestion: Suggestion, steps: number, values: Values, speech: Speech): Suggestion {
  const { phrase } = suggestion;
  const variant = (suggestion.variant + steps) % phrase.variants.length;
  return steps === 0
    ? suggestion
    : { ...suggestion, variant, ...fillVariables(wordingFor(phrase, variant, speech), values) };
}
