/** What takes an import back, also after the page was closed. */
import * as v from 'valibot';
import { settingFields, type Settings } from '../../core/library/settings';

const part = v.partial(v.object(settingFields));

export const undoSchema = v.object({
  /** What the history knows the import by. */
  batch: v.number(),
  /** Settings that came with it. */
  settings: v.object({ before: part, after: part }),
});

export type UndoRecord = v.InferOutput<typeof undoSchema>;

export const recordOf = (batch: number, after: Partial<Settings>, now: Settings): UndoRecord => ({
  batch,
  settings: {
    before: Object.fromEntries(Object.keys(after).map((name) => [name, now[name as keyof Settings]])), // own keys
    after,
  },
});

/** @returns the settings to bring back: those that nobody has changed since */
export const settingsBack = ({ settings: { before, after } }: UndoRecord, now: Settings): Partial<Settings> =>
  Object.fromEntries(
    (Object.keys(before) as (keyof Settings)[]) // own keys of a part of the settings
      .filter((name) => JSON.stringify(now[name]) === JSON.stringify(after[name]))
      .map((name) => [name, before[name]]),
  );
