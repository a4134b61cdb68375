/** The phrases that come with the extension, for the interface that shows them. */
import type { Phrase } from '../library/phrase';
import { inTaiwan } from '../text/in-taiwan';
import { enStarterPhrases } from './en/starter';
import { starterPhrases as zhPhrases } from './zh/starter';

const writtenInTaiwan = (phrase: Phrase): Phrase => ({
  ...phrase,
  title: inTaiwan(phrase.title),
  variants: phrase.variants.map(inTaiwan),
  group: phrase.group.map(inTaiwan),
  tags: phrase.tags.map(inTaiwan),
});

/**
 * @param locale of the interface, as the message files are named
 * @returns all of them under the same ids in every interface, those of its own language first; Chinese ones in
 *   traditional characters and Taiwan's words where it is Taiwan's
 */
export function starterFor(locale: string): readonly Phrase[] {
  if (locale === 'en') return [...enStarterPhrases, ...zhPhrases];
  return [...(locale === 'zh_TW' ? zhPhrases.map(writtenInTaiwan) : zhPhrases), ...enStarterPhrases];
}
