/** What the classifier tells apart, in the order of its columns. */
import { intents, moods } from '../model/intent';

/** Closing is read from the intent. */
export const learnedStages = ['presale', 'insale', 'aftersale'] as const;

/** The three questions it answers, each with the columns of its answers. */
export const heads = { intent: intents, stage: learnedStages, mood: moods } as const;

export type Head = keyof typeof heads;

export const firstColumn: Record<Head, number> = {
  intent: 0,
  stage: intents.length,
  mood: intents.length + learnedStages.length,
};

export const columns = intents.length + learnedStages.length + moods.length;
