/** One change for many phrases: what it does not name stays as it is. */
import * as v from 'valibot';
import { type Phrase, phraseFields } from './phrase';

const { board, group, scope, stages, intents, tags, pinned, code } = phraseFields;

export const patchSchema = v.partial(
  v.object({
    board,
    scope,
    stages,
    intents,
    pinned,
    code,
    /** The whole path. */
    group,
    /** Moves a group with those below it: the path's beginning is exchanged. */
    regroup: v.object({ from: group, to: group }),
    addTags: tags,
    removeTags: tags,
  }),
);

export type Patch = v.InferOutput<typeof patchSchema>;

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((name, at) => path[at] === name);

/** @returns the phrase after the change. Tags beyond the twentieth and groups below the second level do not come to be. */
export function applyPatch(phrase: Phrase, { regroup, addTags = [], removeTags = [], ...fields }: Patch): Phrase {
  const named = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const moved =
    regroup && startsWith(phrase.group, regroup.from)
      ? { group: [...regroup.to, ...phrase.group.slice(regroup.from.length)].slice(0, 2) }
      : {};
  const kept = phrase.tags.filter((tag) => !removeTags.includes(tag));
  return { ...phrase, ...named, ...moved, tags: [...new Set([...kept, ...addTags])].slice(0, 20) };
}
