/** What the agent knows better than recognition, by conversation. It holds while the panel lives. */
import type { Intent } from '../../core/model/intent';
import type { Reading } from '../../core/model/reading';
import type { Stage } from '../../core/model/stage';

export interface Corrections {
  chooseStage: (key: string, stage: Stage) => void;
  /** @param question the burst that was read wrongly */
  chooseIntent: (key: string, intent: Intent, question: string) => void;
  /** @returns the reading as the agent would have it, and what of it is the agent's own choice */
  apply: (key: string, reading: Reading) => { reading: Reading; stageChosen: boolean; intentChosen: boolean };
}

/** Such a burst asks nothing new: 嗯嗯 after the corrected question is still about that. */
const goesOn: ReadonlySet<Intent> = new Set<Intent>(['ack', 'provide_info', 'greeting', 'other']);

/** What was read besides counts this much once the agent has said what it is. */
const besideChosen = 0.2;

export function createCorrections(): Corrections {
  const stages = new Map<string, Stage>();
  const intents = new Map<string, { intent: Intent; question: string }>();
  return {
    chooseStage: (key, stage) => stages.set(key, stage),
    chooseIntent: (key, intent, question) => intents.set(key, { intent, question }),
    apply: (key, read) => {
      const stage = stages.get(key);
      const chosen = intents.get(key);
      const best = read.intents[0]?.id ?? 'other';
      const holds = chosen && (chosen.question === read.question || goesOn.has(best));
      const others = read.intents
        .filter(({ id }) => id !== chosen?.intent)
        .map((other) => ({ ...other, score: other.score * besideChosen }));
      return {
        reading: {
          ...read,
          ...(stage && { stage: { id: stage, evidence: [] } }),
          ...(holds && { intents: [{ id: chosen.intent, score: 1, evidence: [] }, ...others].slice(0, 3) }),
        },
        stageChosen: stage !== undefined,
        intentChosen: holds === true,
      };
    },
  };
}
