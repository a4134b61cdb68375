/** How sure the facts about a page are. */

/** A from two or more sources that agree, B from one that ran, C old or thin. */
export const confidences = ['A', 'B', 'C'] as const;

export type Confidence = (typeof confidences)[number];
