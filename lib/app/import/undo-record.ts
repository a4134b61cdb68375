/** What takes an import back, also after the page was closed. */
import * as v from 'valibot';
import { picksSchema } from '../../core/library/backup';
import { phraseSchema } from '../../core/library/phrase';
import { settingFields, type Settings } from '../../core/library/settings';
import type { ImportPlan } from './import-state';
import { changeOf } from './make-plan';
import { machineUndoSchema } from './machine-part';
import { otherVersionsOf } from './other-versions';

const part = v.partial(v.object(settingFields));

export const undoSchema = v.object({
  /** What the history knows the import by. */
  batch: v.number(),
  /** Settings that came with it. */
  settings: v.object({ before: part, after: part }),
  /** Other versions that came with it, by their phrase. */
  others: v.optional(v.record(v.string(), v.array(phraseSchema)), {}),
  /** Uses that it added. */
  picks: v.optional(picksSchema, []),
  machine: v.optional(v.nullable(machineUndoSchema), null),
});

export type UndoRecord = v.InferOutput<typeof undoSchema>;

/** @param plan what was taken in, as the change with this number; @param now the settings before it */
export function recordOf(batch: number, plan: ImportPlan, now: Settings): UndoRecord {
  const { settings: after } = changeOf(plan);
  const others: UndoRecord['others'] = {};
  for (const { id, phrase, beside } of otherVersionsOf(plan)) if (phrase && beside) (others[id] ??= []).push(phrase);
  return {
    batch,
    settings: {
      before: Object.fromEntries(Object.keys(after).map((name) => [name, now[name as keyof Settings]])), // own keys
      after,
    },
    others,
    picks: plan.takePicks ? plan.picks : [],
    machine: null,
  };
}

/** @returns the settings to bring back: those that nobody has changed since */
export const settingsBack = ({ settings: { before, after } }: UndoRecord, now: Settings): Partial<Settings> =>
  Object.fromEntries(
    (Object.keys(before) as (keyof Settings)[]) // own keys of a part of the settings
      .filter((name) => JSON.stringify(now[name]) === JSON.stringify(after[name]))
      .map((name) => [name, before[name]]),
  );
