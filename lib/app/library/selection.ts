/** Picking out many of a list: one by one, from one to another, all. */

export interface Selection {
  ids: ReadonlySet<string>;
  /** Where a stretch begins. */
  anchor: string | null;
}

export const nothing: Selection = { ids: new Set(), anchor: null };

export function toggled({ ids }: Selection, id: string): Selection {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id };
}

/** @param list the ids as they stand. @returns with everything from the anchor to `id` */
export function extended({ ids, anchor }: Selection, id: string, list: readonly string[]): Selection {
  const ends = [list.indexOf(anchor ?? id), list.indexOf(id)].sort((a, b) => a - b);
  const [from = 0, to = 0] = ends;
  return { ids: new Set([...ids, ...list.slice(Math.max(0, from), to + 1)]), anchor: anchor ?? id };
}
