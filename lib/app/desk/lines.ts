/** The lines on the keys 0 and 9. They tell the time, so they age: asked again, they tell that of another moment. */
import { limitsFor } from '../../core/follow-up/limits';
import { defaultSettings } from '../../core/library/settings';
import type { LibraryView } from '../../core/library/view';
import type { Conversation } from '../../core/model/conversation';
import type { Reading } from '../../core/model/reading';
import type { Values } from '../../core/suggest/fill';
import { awayLine, holdingLine } from '../../core/suggest/holding';
import type { DeskState } from './state';
import type { Mind } from './think';

const minute = 60_000;

/** @param values what places can be filled with. @returns the lines for this conversation at `now`; each null where the library has none in the buyer's language */
export function linesOf(
  conversation: Conversation,
  reading: Reading,
  library: LibraryView | null,
  values: Values,
  { now, site, back, knowsBuyer, lineWords }: Mind,
): Pick<DeskState, 'holding' | 'away'> {
  const settings = library?.settings ?? null;
  const phrases = knowsBuyer ? (library?.phrases ?? []) : [];
  const moment = {
    served: new Map(Object.entries(library?.served ?? {})),
    values,
    speech: reading,
  };
  const { soon, later } = limitsFor((settings ?? defaultSettings).time, site);
  const last = conversation.messages.findLast(({ side, kind }) => side === 'agent' && kind === 'text');
  const waits = last !== undefined && lineWords.asksToWait(last.text);
  // The working hours tell when the shop opens again; a time of return would be made up.
  const leave = back === 'closed' ? {} : lineWords.places(now, { within: back * minute, until: back * minute });
  return {
    holding: holdingLine(
      phrases,
      reading,
      { ...moment, places: lineWords.places(now, { within: soon, until: later }) },
      { again: lineWords.again, waits },
    ),
    away: awayLine(phrases, back, { ...moment, places: leave }),
  };
}
