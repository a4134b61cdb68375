/** One recogniser for buyers of several languages. */
import type { Message, OrderFacts } from '../model/conversation';
import type { Reading } from '../model/reading';
import { createLanguageChooser, type Language, type Languages } from './choose-language';
import type { Features } from './features';
import type { Opinion } from './opinion';
import { createRecogniser } from './recognise';

type Recogniser = ReturnType<typeof createRecogniser>;

/**
 * @param languages the first is at home; each is compiled when the first buyer writes in it
 * @param judges by language: what was learned from examples
 * @returns a function as {@link createRecogniser} gives, which reads each burst with the pack of its language
 */
export function createPolyglot(
  languages: Languages,
  judges: Readonly<Record<string, (features: Features) => Opinion>> = {},
): (conversation: { messages: readonly Message[]; order: OrderFacts | null }) => Reading {
  const choose = createLanguageChooser(languages);
  const recognisers = new Map<Language, Recogniser>();
  return (conversation) => {
    const language = choose(conversation.messages);
    let recognise = recognisers.get(language);
    if (!recognise) {
      recognise = createRecogniser(language.cues, judges[language.cues.language]);
      recognisers.set(language, recognise);
    }
    return recognise(conversation);
  };
}
