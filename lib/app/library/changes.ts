/** Changes of phrases: one or thousands at once, each with its way back; and of the groups they lie in. */
import { type Branch, isWithin, type Place, placeOf, samePlace } from '../../core/library/group-tree';
import type { Patch } from '../../core/library/patch';
import type { Phrase } from '../../core/library/phrase';
import type { Settings } from '../../core/library/settings';
import type { LibraryPhrase } from '../../core/library/view';
import type { callLibrary } from '../../platform/calls';
import type { Said, SaidId, Trying } from './telling';

export interface Changes {
  change: (ids: readonly string[], patch: Patch) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<boolean>;
  /** Puts phrases back as they were removed or as an older text says. */
  restore: (phrases: readonly Phrase[]) => Promise<boolean>;
  /** Takes back what was said last. */
  undo: () => Promise<boolean>;
  move: (ids: readonly string[], to: Place) => Promise<boolean>;
  /** Makes an empty group. */
  addGroup: (place: Place) => Promise<boolean>;
  /** Gives a group another place or name, with all below it. */
  moveGroup: (branch: Branch, to: Place) => Promise<boolean>;
}

interface ChangesMeans {
  call: typeof callLibrary;
  trying: Trying;
  phrases: () => readonly LibraryPhrase[];
  groups: () => Settings['groups'];
  said: () => Said | null;
}

export function createChanges({ call, trying, phrases, groups, said }: ChangesMeans): Changes {
  const told = (id: SaidId, ids: readonly string[], batch: number | null): Said => {
    const one = ids.length === 1 ? phrases().find((phrase) => phrase.id === ids[0]) : undefined;
    return { id, count: ids.length, title: one?.title ?? '', batch };
  };
  const setGroups = (after: Settings['groups']): Promise<unknown> =>
    call('changeSettings', { settings: { groups: after } });
  /** A group that holds something need not be remembered. */
  const emptyBut = (gone: Place): Settings['groups'] => groups().filter((place) => !samePlace(place, gone));

  const change: Changes['change'] = (ids, patch) =>
    trying(async () => {
      const { batch } = await call('changePhrases', { ids: [...ids], patch });
      return told('changed', ids, batch);
    });

  return {
    change,
    remove: (ids) =>
      trying(async () => {
        const before = told('removed', ids, null);
        const { batch } = await call('removePhrases', { ids: [...ids] });
        return { ...before, batch };
      }),
    restore: (given) =>
      trying(async () => {
        await call('writePhrases', { phrases: given.map((phrase) => ({ id: phrase.id, phrase })) });
        return { id: 'taken_back', count: given.length, title: given[0]?.title ?? '', batch: null };
      }),
    undo: () =>
      trying(async () => {
        const before = said();
        if (before?.batch === null || before?.batch === undefined) return null;
        const { skipped } = await call('takeBack', { batch: before.batch });
        return skipped > 0
          ? { id: 'skipped', count: skipped, title: '', batch: null }
          : { ...before, id: 'taken_back', batch: null };
      }),
    move: (ids, to) => change(ids, { board: to.board, group: [...to.path] }),
    addGroup: (place) =>
      trying(async () => {
        await setGroups([...emptyBut(place), { board: place.board, path: [...place.path] }]);
        return null;
      }),
    moveGroup: (branch, to) =>
      trying(async () => {
        const ids = phrases().flatMap((phrase) => (isWithin(placeOf(phrase), branch) ? [phrase.id] : []));
        await setGroups(
          groups().map((place) =>
            isWithin(place, branch)
              ? { board: to.board, path: [...to.path, ...place.path.slice(branch.path.length)] }
              : place,
          ),
        );
        if (ids.length === 0) return null;
        const regroup = { from: [...branch.path], to: [...to.path] };
        const { batch } = await call('changePhrases', { ids, patch: { board: to.board, regroup } });
        return told('changed', ids, batch);
      }),
  };
}
