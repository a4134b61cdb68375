/** From what the page shows to what fits: reading and suggestions of one conversation. */
import type { LibraryView } from '../../core/library/view';
import type { Conversation } from '../../core/model/conversation';
import { limitsFor } from '../../core/follow-up/limits';
import { defaultSettings } from '../../core/library/settings';
import { awayLine, type Back, holdingLine } from '../../core/suggest/holding';
import type { Suggester } from '../../core/suggest/suggest';
import type { Corrections } from './corrections';
import type { DeskMeans } from './means';
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
  timePlaces: DeskMeans['timePlaces'];
  back: Back;
}

const minute = 60_000;

const shownSuggestions = 3;

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
  const lines = { served, values, speech: reading };
  const moment = { picks: library?.picks ?? [], served, values, now };
  const { soon, later } = limitsFor((library?.settings ?? defaultSettings).time, mind.site);
  const holding = mind.timePlaces(now, { within: soon, until: later });
  const leave = mind.back === 'closed' ? 0 : mind.back * minute;
  const away = mind.timePlaces(now, { within: leave, until: leave });
  const phrases = mind.knowsBuyer ? (library?.phrases ?? []) : [];
  // Cards that come a moment later are better than cards that change places under the pointer.
  const fitting = mind.knowsBuyer ? suggester?.suggest(reading, moment, shownSuggestions) : undefined;
  return {
    ...corrected,
    suggestions: fitting?.map((one) => reword(one, rewordings.get(one.phrase.id) ?? 0, values, reading)) ?? [],
    holding: holdingLine(phrases, reading, { ...lines, places: holding }),
    away: awayLine(phrases, mind.back, { ...lines, places: away }),
    waitingSince: mind.waiting.since(conversation, now),
  };
}
