/** What panels and pages may ask the background, one line a call: the arguments' schema here, the reply's type below. */
import * as v from 'valibot';
import type { PastVersion, Trashed } from '../core/library/past';
import { picksSchema } from '../core/library/backup';
import { patchSchema } from '../core/library/patch';
import { phraseSchema } from '../core/library/phrase';
import { settingsSchema } from '../core/library/settings';
import { followCalls, type FollowReplies } from './follow-protocol';
import { pictureCalls, type PictureReplies } from './picture-protocol';
import type { LibraryPhrase, LibraryView } from '../core/library/view';

const id = v.pipe(v.string(), v.maxLength(80));
/** A library of 50,000 phrases, and some room. */
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const conversation = v.pipe(v.string(), v.maxLength(400));

export const libraryCalls = {
  /** Everything but the phrases, with what this conversation's buyer already got; `lists`: all ids of what is not synced. */
  overview: v.object({ conversation: v.nullable(conversation), lists: v.boolean() }),
  /** Some phrases of an edition, from the `from`th on; of the current one from its first when null or not known any more. */
  phrasePage: v.object({ edition: v.nullable(v.number()), from: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  /** What changed since an edition; null when it has to be read anew. */
  phraseNews: v.object({ since: v.number() }),
  /**
   * Writes a phrase; an id of '' makes a new one. It replaces the versions that the writer had before his eyes (`known`,
   * see LibraryPhrase.versions; null for all): what came meanwhile is kept beside it.
   */
  savePhrase: v.object({
    phrase: v.object({ ...phraseSchema.entries, id }),
    known: v.optional(v.nullable(v.array(v.string())), null),
  }),
  /** Removes phrases, hides built-in ones. Saving them again undoes that. */
  removePhrases: v.object({ ids }),
  /** Makes one change in many phrases. */
  changePhrases: v.object({ ids, patch: patchSchema }),
  /** Takes changes back, where nothing was changed after them. */
  takeBack: v.object({ batch: v.number() }),
  /** What a phrase was before. */
  history: v.object({ id }),
  trash: v.object({}),
  emptyTrash: v.object({}),
  changeSettings: v.object({ settings: v.partial(settingsSchema) }),
  /** A suggestion went into the composer. */
  picked: v.object({ phrase: id, variant: v.pipe(v.number(), v.integer(), v.minValue(0)), conversation }),
  /** Counts uses that a backup brings; fewer than none takes them back. */
  addPicks: v.object({ picks: v.pipe(picksSchema, v.maxLength(100_000)) }),
  /**
   * Writes many phrases and settings at once, all or none; an id of '' makes a new one, a phrase of null takes one away.
   * `known` as in `savePhrase`.
   */
  writePhrases: v.object({
    phrases: v.pipe(
      v.array(
        v.object({
          id,
          phrase: v.nullable(v.object({ ...phraseSchema.entries, id })),
          known: v.optional(v.nullable(v.array(v.string()))),
          /** Kept as another version of what is shown, instead of taking its place. */
          beside: v.optional(v.boolean()),
        }),
      ),
      v.maxLength(70_000),
    ),
    settings: v.optional(v.partial(settingsSchema)),
  }),
  /** Another browser removed many phrases at once: take them away here too, or write them anew for all. */
  answerRemovals: v.object({ take: v.boolean() }),
  /** Erases everything that this browser keeps. */
  eraseAll: v.object({}),
  ...followCalls,
  ...pictureCalls,
};

export type LibraryCalls = typeof libraryCalls;

/** What {@link libraryCalls.takeBack} knows a change by. */
interface Batch {
  batch: number;
}

export interface LibraryReplies extends FollowReplies, PictureReplies {
  /** `syncOff`: other browsers' library is there, and would have come back. */
  eraseAll: { syncOff: boolean };
  overview: Omit<LibraryView, 'phrases'>;
  phrasePage: { edition: number; from: number; total: number; phrases: LibraryPhrase[] };
  /** `at`: where a phrase stands now; those in between keep their order. */
  phraseNews: { edition: number; changes: { at: number; phrase: LibraryPhrase }[]; gone: string[] } | null;
  /** `beside`: how many other texts of this phrase are kept as its other versions. */
  savePhrase: Batch & { id: string; beside: number };
  removePhrases: Batch;
  changePhrases: Batch;
  /** `skipped`: how many had been changed since, and stay as they are. Its own batch takes the taking back back. */
  takeBack: Batch & { skipped: number };
  /** Newest first. */
  history: PastVersion[];
  /** Newest first. */
  trash: Trashed[];
  emptyTrash: null;
  changeSettings: null;
  picked: null;
  addPicks: null;
  /** The phrases' ids, in order. */
  writePhrases: Batch & { ids: string[] };
  answerRemovals: null;
}

export type CallName = keyof LibraryCalls;
export type Arguments<Name extends CallName> = v.InferOutput<LibraryCalls[Name]>;

/**
 * One handler a call: a missing one does not compile.
 * `once`: the request's token. A worker may die after it wrote and before it answered; the request comes again with the
 * same token, and must not be carried out twice.
 */
export type LibraryHandlers = {
  [Name in CallName]: (args: Arguments<Name>, once?: string) => Promise<LibraryReplies[Name]>;
};

/** Those that the keeper of reminders answers; all others are the librarian's. */
export type FollowHandlers = Pick<LibraryHandlers, keyof FollowReplies>;
export type PhraseHandlers = Omit<LibraryHandlers, keyof FollowReplies | keyof PictureReplies | 'eraseAll'>;
