/** Lines that buy time, each one key away, truthful, and in words that this buyer has not read. */
import type { Phrase } from '../library/phrase';
import type { Reading } from '../model/reading';
import { bestLine, type LineMoment } from './line';
import type { Suggestion } from './suggest';

/** What prepared lines take from a language. */
export interface LineWords {
  /**
   * What fills the places of lines that buy time.
   * @param times how long it takes, and until which hour at the latest; ms
   */
  places: (now: number, times: { within: number; until: number }) => Readonly<Record<string, string>>;
  /** Whether a message of the agent asks to wait, or promises an answer. */
  asksToWait: (text: string) => boolean;
  /** The groups of phrases for buyers who were asked to wait already, by their last names. */
  again: readonly string[];
}

const forThisIntent = 4;

/**
 * @param waiting the groups of phrases for buyers who were asked to wait already, and whether this one was
 * @returns the holding phrase that fits best, in the library's order among equals; null when the library has none
 */
export function holdingLine(
  phrases: readonly Phrase[],
  reading: Reading,
  moment: LineMoment,
  waiting: { again: readonly string[]; waits: boolean },
): Suggestion | null {
  const intent = reading.intents[0]?.id ?? 'other';
  const lineFor = (isAgain: boolean): Suggestion | null =>
    bestLine(phrases, moment, ({ role, intents, group }) =>
      role === 'holding' && waiting.again.includes(group.at(-1) ?? '') === isAgain
        ? intents.includes(intent)
          ? forThisIntent
          : 0
        : null,
    );
  return lineFor(waiting.waits) ?? lineFor(!waiting.waits);
}

/** When the agent is back: after so many minutes, or with the shop's next working hours. */
export const backs = [10, 30, 60, 120, 'closed'] as const;

export type Back = (typeof backs)[number];

/** @returns the line to leave behind; one that tells the working hours when the shop closes, and only then */
export const awayLine = (phrases: readonly Phrase[], back: Back, moment: LineMoment): Suggestion | null =>
  bestLine(phrases, moment, ({ role, variants }) => {
    const tellsHours = variants.some((text) => text.includes('{working_hours}'));
    return role === 'away' && tellsHours === (back === 'closed') ? 0 : null;
  });

/** @param groups names that a phrase's group path may end with. @returns a line for what is proposed */
export const proposedLine = (
  phrases: readonly Phrase[],
  groups: readonly string[],
  moment: LineMoment,
): Suggestion | null => bestLine(phrases, moment, (phrase) => (groups.includes(phrase.group.at(-1) ?? '') ? 0 : null));
