/** How sure the facts about a page are. */

/** A from two or more sources that agree, B from one that ran, C old or thin. */
export const confidences = ['A', 'B', 'C'] as const;

export type Confidence = (typeof confidences)[number];

/** A page that nobody compared for so long has likely changed. ms */
const oldAfter = 365 * 24 * 60 * 60_000;

/**
 * @param facts `asOf`: `2026`, `2026-09` or `2026-09-08`; @param now ms since the epoch
 * @returns whether the agent should look twice: the facts are thin, or older than a year
 */
export const isDoubtful = ({ asOf, confidence }: { asOf: string; confidence: Confidence }, now: number): boolean =>
  confidence === 'C' || now - Date.parse(asOf) > oldAfter;
