/** The line that buys time: one key away, truthful, and in words that this buyer has not read. */
import type { Phrase } from '../library/phrase';
import type { Reading } from '../model/reading';
import { fillVariables } from './fill';
import { chooseVariant, isUsedUp } from './rotate';
import type { SuggestMoment, Suggestion } from './suggest';

const forThisIntent = 4;
const usedUp = -3;
/** Each place to fill in keeps the buyer waiting. */
const openPlace = -1.5;

/** @returns the holding phrase that fits best, in the library's order among equals; null when the library has none */
export function holdingLine(
  phrases: readonly Phrase[],
  reading: Reading,
  { served, values }: SuggestMoment,
): Suggestion | null {
  let best: Suggestion | null = null;
  for (const phrase of phrases) {
    if (phrase.role !== 'holding') continue;
    const got = served.get(phrase.id) ?? [];
    const variant = chooseVariant(phrase, got);
    const { text, open } = fillVariables(phrase.variants[variant] ?? '', values);
    const meets = phrase.intents.includes(reading.intents[0]?.id ?? 'other');
    const score = (meets ? forThisIntent : 0) + (isUsedUp(phrase, got) ? usedUp : 0) + openPlace * open.length;
    if (!best || score > best.score) best = { phrase, variant, text, open, score, reasons: [] };
  }
  return best;
}
