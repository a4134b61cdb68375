/** From what the page shows to what fits: reading and suggestions of one conversation. */
import type { LibraryView } from '../../core/library/view';
import type { Conversation } from '../../core/model/conversation';
import { wantsAnswer } from '../../core/follow-up/sighting';
import type { Back } from '../../core/suggest/holding';
import type { Suggester } from '../../core/suggest/suggest';
import type { Corrections } from './corrections';
import type { DeskMeans } from './means';
import { linesOf } from './lines';
import { reword } from './reword';
import type { DeskState } from './state';
import { valuesOf } from './values';
import type { Waiting } from './waiting';

/** What the desk remembers beside the conversation. */
export interface Mind {
  recognise: DeskMeans['recognise'];
  adviseSize: DeskMeans['adviseSize'];
  /** Null until the library has come. */
  suggester: Suggester | null;
  /** Phrase id → how often the agent asked for another wording. */
  rewordings: ReadonlyMap<string, number>;
  corrections: Corrections;
  /** Whether the library's view was asked for this very conversation: only then it is known what this buyer got. */
  knowsBuyer: boolean;
  waiting: Waiting;
  now: number;
  /** The marketplace, '' when unknown. */
  site: string;
  lineWords: DeskMeans['lineWords'];
  back: Back;
}

const shownSuggestions = 3;

/** @returns the part of the desk's state that follows from a conversation; no suggestions before it is known what this buyer got */
export function think(
  conversation: Conversation,
  library: LibraryView | null,
  mind: Mind,
): Pick<DeskState, 'reading' | 'stageChosen' | 'intentChosen' | 'suggestions' | 'holding' | 'away' | 'waitingSince'> {
  const { rewordings, suggester, now } = mind;
  const corrected = mind.corrections.apply(conversation.key, mind.recognise(conversation));
  const { reading } = corrected;
  const values = valuesOf({ conversation, reading, settings: library?.settings ?? null }, mind.adviseSize);
  const served = new Map(Object.entries(library?.served ?? {}));
  const moment = { picks: library?.picks ?? [], served, values, now };
  // Cards that come a moment later are better than cards that change places under the pointer.
  const fitting = mind.knowsBuyer ? suggester?.suggest(reading, moment, shownSuggestions) : undefined;
  // Asked in any case: it remembers when messages were seen.
  const since = mind.waiting.since(conversation, now);
  return {
    ...corrected,
    suggestions: fitting?.map((one) => reword(one, rewordings.get(one.phrase.id) ?? 0, values, reading)) ?? [],
    ...linesOf(conversation, reading, library, values, mind),
    waitingSince: wantsAnswer(reading) ? since : null,
  };
}
