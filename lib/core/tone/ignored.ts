/** Words that a rule no longer reports, because the agent said so. */
import * as v from 'valibot';
import { fold } from '../text/fold';

export const ignoredSchema = v.array(v.object({ rule: v.string(), words: v.string() }));

export type Ignored = v.InferOutput<typeof ignoredSchema>[number];

/** One key for a rule and the words it is not to report. @param words as typed */
export const ignoredKey = (rule: string, words: string): string => `${rule} ${fold(words).trim()}`;
