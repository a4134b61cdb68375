/** One line for a purpose: not ranked by what was asked, but by how soon it can go out and what this buyer read already. */
import type { Phrase } from '../library/phrase';
import { fillVariables } from './fill';
import { chooseVariant, isUsedUp } from './rotate';
import { phraseLanguage, type Speech, wordingFor } from './speech';
import type { SuggestMoment, Suggestion } from './suggest';

export interface LineMoment extends Pick<SuggestMoment, 'served' | 'values'> {
  /** How the buyer writes. */
  speech: Speech;
  /** What fills places that are no variables, by the name in the braces: times. */
  places?: Readonly<Record<string, string>>;
}

/** A wording that this buyer has read is worth less than any other's that fits worse. */
const usedUp = -6;
/** Each place to fill in keeps the buyer waiting. */
const openPlace = -1.5;

/**
 * @param worth how well a phrase suits, null for not at all
 * @returns the best one, in the library's order among equals; null when none suits
 */
export function bestLine(
  phrases: readonly Phrase[],
  { served, values, speech, places = {} }: LineMoment,
  worth: (phrase: Phrase) => number | null,
): Suggestion | null {
  let best: Suggestion | null = null;
  for (const phrase of phrases) {
    const suits = worth(phrase);
    if (suits === null || phraseLanguage(phrase) !== speech.language) continue;
    const got = served.get(phrase.id) ?? [];
    const variant = chooseVariant(phrase, got);
    const wording = Object.entries(places).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, value),
      wordingFor(phrase, variant, speech),
    );
    const { text, open } = fillVariables(wording, values);
    const score = suits + (isUsedUp(phrase, got) ? usedUp : 0) + openPlace * open.length;
    if (!best || score > best.score) best = { phrase, variant, text, open, score, reasons: [] };
  }
  return best;
}
