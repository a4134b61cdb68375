/** Rates and per-class scores, rounded to three places. */

/** @returns the texts of a field that should be a list of them */
export const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** @returns the mean of what `right` gives, a truth counting 1; 0 for no items */
export const rate = <Item>(items: readonly Item[], right: (item: Item) => boolean | number): number =>
  items.length === 0 ? 0 : round(items.reduce((sum, item) => sum + Number(right(item)), 0) / items.length);

export interface ClassScores {
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

/** @param pairs label and prediction @returns scores of every class that occurs as a label or a prediction */
export function scoresPerClass(pairs: readonly (readonly [string, string])[]): Record<string, ClassScores> {
  const classes = [...new Set(pairs.flat())].sort();
  return Object.fromEntries(
    classes.map((id) => {
      const labelled = pairs.filter(([label]) => label === id);
      const predicted = pairs.filter(([, prediction]) => prediction === id);
      const right = labelled.filter(([, prediction]) => prediction === id).length;
      const precision = predicted.length === 0 ? 0 : right / predicted.length;
      const recall = labelled.length === 0 ? 0 : right / labelled.length;
      const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return [id, { n: labelled.length, precision: round(precision), recall: round(recall), f1: round(f1) }];
    }),
  );
}
