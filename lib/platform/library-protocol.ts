/** What panels and pages may ask the background, one line a call: the arguments' schema here, the reply's type below. */
import * as v from 'valibot';
import { phraseSchema } from '../core/library/phrase';
import { settingsSchema } from '../core/library/settings';
import type { LibraryView } from '../core/library/view';

const id = v.pipe(v.string(), v.maxLength(80));
const conversation = v.pipe(v.string(), v.maxLength(400));

export const libraryCalls = {
  /** Everything, with what this conversation's buyer already got. */
  library: v.object({ conversation: v.nullable(conversation) }),
  /** Writes a phrase; an id of '' makes a new one. Also takes one of its other versions as the right one. */
  savePhrase: v.object({ phrase: v.object({ ...phraseSchema.entries, id }) }),
  /** Removes a phrase, or hides a built-in one. Saving it again undoes that. */
  deletePhrase: v.object({ id }),
  changeSettings: v.object({ settings: v.partial(settingsSchema) }),
  /** A suggestion went into the composer. */
  picked: v.object({ phrase: id, variant: v.pipe(v.number(), v.integer(), v.minValue(0)), conversation }),
  /** Writes many phrases at once, all or none; an id of '' makes a new one, a phrase of null takes one away. */
  writePhrases: v.object({
    phrases: v.pipe(
      v.array(v.object({ id, phrase: v.nullable(v.object({ ...phraseSchema.entries, id })) })),
      v.maxLength(10_000),
    ),
  }),
  /** Another browser removed many phrases at once: take them away here too, or write them anew for all. */
  answerRemovals: v.object({ take: v.boolean() }),
  /** The whole library as JSON text, for a file. */
  exportLibrary: v.object({}),
};

export type LibraryCalls = typeof libraryCalls;

export interface LibraryReplies {
  library: LibraryView;
  savePhrase: { id: string };
  deletePhrase: null;
  changeSettings: null;
  picked: null;
  /** The ids, in order. */
  writePhrases: { ids: string[] };
  answerRemovals: null;
  exportLibrary: string;
}

export type CallName = keyof LibraryCalls;
export type Arguments<Name extends CallName> = v.InferOutput<LibraryCalls[Name]>;

/** One handler a call: a missing one does not compile. */
export type LibraryHandlers = { [Name in CallName]: (args: Arguments<Name>) => Promise<LibraryReplies[Name]> };
