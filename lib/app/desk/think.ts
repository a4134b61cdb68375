/** From what the page shows to what fits: reading and suggestions of one conversation. */
import type { LibraryView } from '../../core/library/view';
import type { Conversation } from '../../core/model/conversation';
import type { Stage } from '../../core/model/stage';
import type { Suggester } from '../../core/suggest/suggest';
import type { DeskMeans } from './means';
import { reword } from './reword';
import type { DeskState } from './state';
import { valuesOf } from './values';
import { waitingSince } from './waiting';

/** What the desk remembers beside the conversation. */
export interface Mind {
  recognise: DeskMeans['recognise'];
  /** Null until the library has come. */
  suggester: Suggester | null;
  /** Phrase id → how often the agent asked for another wording. */
  rewordings: ReadonlyMap<string, number>;
  /** The agent's own choice for this conversation. */
  chosenStage: Stage | null;
  /** When a message was first seen here, ms since the epoch. */
  observedAt: (id: string) => number;
  now: number;
}

const shownSuggestions = 3;

export function think(
  conversation: Conversation,
  library: LibraryView | null,
  mind: Mind,
): Pick<DeskState, 'reading' | 'stageChosen' | 'suggestions' | 'waitingSince'> {
  const { chosenStage, rewordings, suggester, now } = mind;
  const read = mind.recognise(conversation);
  const reading = chosenStage ? { ...read, stage: { id: chosenStage, evidence: [] } } : read;
  const values = valuesOf(conversation);
  const served = new Map(Object.entries(library?.served ?? {}));
  const fitting = suggester?.suggest(reading, { picks: library?.picks ?? [], served, values, now }, shownSuggestions);
  return {
    reading,
    stageChosen: chosenStage !== null,
    suggestions: fitting?.map((one) => reword(one, rewordings.get(one.phrase.id) ?? 0, values)) ?? [],
    waitingSince: waitingSince(conversation, mind.observedAt),
  };
}
