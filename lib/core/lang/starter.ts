/** The phrases that come with the extension, for the interface that shows them. */
import type { Phrase } from '../library/phrase';
import { inTaiwan } from '../text/in-taiwan';
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
 * @returns all of them under the same ids in every interface: in traditional characters and Taiwan's words where it is
 *   Taiwan's
 */
export const starterFor = (locale: string): readonly Phrase[] =>
  locale === 'zh_TW' ? zhPhrases.map(writtenInTaiwan) : zhPhrases;
