/**
 * How registers lie in a page: as columns, like beside like, so that deflate sees what repeats. Ids and counts become small
 * differences, a title that begins its wording becomes its length, and what a phrase shares with others (group, stages,
 * intents …) is written once a page. `write-columns` and `read-columns` go through the same fields in the same order.
 */

/** After the sizes, in this order; the texts come last: devices, labels, then ids, titles and wordings as they come. */
export const columnNames = ['ids', 'counts', 'times', 'kinds', 'titles'] as const;

/** What a version holds. */
export const kinds = { deleted: 0, phrase: 1, other: 2 } as const;

/** `<device>.<n>`: the id of a phrase that a browser made. */
export const ownId = /^([\w-]+)\.([1-9]\d{0,14})$/;

/** @returns a function that gives how much a value differs from the last one of the same key, 0 being before the first */
export function differences(): (key: string, value: number) => number {
  const last = new Map<string, number>();
  return (key, value) => {
    const before = last.get(key) ?? 0;
    last.set(key, value);
    return value - before;
  };
}

/** The way back from {@link differences}. */
export function sums(): (key: string, difference: number) => number {
  const last = new Map<string, number>();
  return (key, difference) => {
    const value = (last.get(key) ?? 0) + difference;
    last.set(key, value);
    return value;
  };
}
