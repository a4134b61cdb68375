/** The librarian's answers about phrases: each write is a change that can be taken back. */
import { applyPatch } from '../core/library/patch';
import type { Phrase } from '../core/library/phrase';
import { dotOf, edit, type Register, shown } from '../core/library/register';
import { stamp } from '../core/library/sync/stamp';
import type { Change, Written } from '../platform/changes';
import type { LibraryHandlers } from '../platform/library-protocol';
import type { Store } from '../platform/store';
import { settingChanges } from './setting-changes';

type PhraseCalls =
  | 'savePhrase'
  | 'removePhrases'
  | 'changePhrases'
  | 'writePhrases'
  | 'takeBack'
  | 'history'
  | 'trash'
  | 'emptyTrash';

interface PhraseMeans {
  store: Store;
  /** A phrase of the extension's own, before anybody changed it. */
  original: (id: string) => Phrase | null;
  /** ms since the epoch */
  now: () => number;
  /** Resolves when the library may be written. */
  ready: Promise<void>;
  /** Called after every change. */
  announce: () => Promise<void>;
}

export function createPhraseCalls(means: PhraseMeans): Pick<LibraryHandlers, PhraseCalls> {
  const { store, original, now, ready, announce } = means;

  const write = async (changes: readonly Change[], once: string | undefined): Promise<Written> => {
    await ready;
    const written = await store.change(changes, once);
    await announce();
    return written;
  };
  /** @param valueOf null removes */
  const set = (
    given: string | null,
    valueOf: (id: string) => Phrase | null,
    known: readonly string[] | null = null,
  ): Change => ({
    id: given,
    make: (id, before, dot) => edit(id, before, { ...dot, at: stamp(now(), before), value: valueOf(id) }, known),
  });
  /** Older than what is shown, whose place it does not take. */
  const besideShown = (given: string, phrase: Phrase): Change => ({
    id: given,
    make: (id, before, dot) => {
      const at = (before?.versions.find(({ value }) => value !== null)?.at ?? now()) - 1;
      return edit<unknown>(id, before, { ...dot, at, value: { ...phrase, id } }, []);
    },
  });
  const textOf = (id: string, register: Register<unknown> | undefined): Phrase | null =>
    // Whatever lies in a phrase's register was checked when it came.
    (register ? shown(register) : original(id)) as Phrase | null;

  return {
    savePhrase: async ({ phrase, known }, once) => {
      const { ids, batch, registers } = await write([set(phrase.id || null, (id) => ({ ...phrase, id }), known)], once);
      return { id: ids[0] ?? '', batch, beside: (registers[0]?.versions.length ?? 1) - 1 };
    },
    removePhrases: async ({ ids }, once) => {
      const { batch } = await write(
        ids.map((id) => set(id, () => null)),
        once,
      );
      return { batch };
    },
    changePhrases: async ({ ids, patch }, once) => {
      const change = (id: string): Change => ({
        id,
        make: (_id, before, dot) => {
          const text = textOf(id, before);
          if (!text) return null;
          const [first] = before?.versions.filter(({ value }) => value !== null) ?? [];
          const version = { ...dot, at: stamp(now(), before), value: applyPatch(text, patch) };
          // Only the shown text is changed: its other versions wait for their answer as before.
          return edit<unknown>(id, before, version, first ? [dotOf(first)] : null);
        },
      });
      const { batch } = await write(ids.map(change), once);
      return { batch };
    },
    writePhrases: async ({ phrases, settings = {} }, once) => {
      const { ids, batch } = await write(
        [
          ...phrases.map(({ id, phrase, known, beside }) =>
            beside && phrase
              ? besideShown(id, phrase)
              : set(id || null, (id) => phrase && { ...phrase, id }, known ?? null),
          ),
          ...settingChanges(settings, now),
        ],
        once,
      );
      return { ids: ids.slice(0, phrases.length), batch };
    },
    takeBack: async ({ batch }, once) => {
      const { device } = await store.clock();
      let skipped = 0;
      const past = await store.batch(batch);
      const written = await write(
        past.map(({ phrase, value, change }) => ({
          id: phrase,
          make: (id, before, dot) => {
            const mine = change && dotOf({ device, count: change.count });
            const [newest] = before?.versions ?? [];
            if (!newest || dotOf(newest) !== mine) {
              skipped++;
              return null;
            }
            return edit<unknown>(id, before, { ...dot, at: stamp(now(), before), value }, [mine]);
          },
        })),
        once,
      );
      return { batch: written.batch, skipped };
    },
    history: async ({ id }) => {
      await ready;
      return store.history(id);
    },
    trash: async () => {
      await ready;
      return store.trash();
    },
    emptyTrash: async () => {
      await ready;
      // Clocks go wrong: what was removed “tomorrow” goes too.
      await store.emptyTrash(Number.MAX_SAFE_INTEGER);
      await announce();
      return null;
    },
  };
}
