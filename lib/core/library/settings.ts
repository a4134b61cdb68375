/** The one table of settings: name, schema, and what holds until the agent chooses. They travel like phrases do. */
import * as v from 'valibot';
import { timeSchema } from '../follow-up/limits';
import { maxProfiles, siteProfileSchema } from '../site/profile';
import { phraseFields } from './phrase';
import { profileSchema } from '../shop/profile';
import { sizeTableSchema } from '../shop/size-table';
import { ignoredSchema } from '../tone/ignored';
import { ownWordsSchema } from '../tone/own-words';
import { gradesBySiteSchema, gradesSchema } from '../tone/policy';

export const settingFields = {
  /** The tone check as a whole. */
  lint: v.optional(v.boolean(), true),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Whether phrases and settings travel through the browser's own sync. */
  sync: v.optional(v.boolean(), true),
  /** Ids of tone rules that are switched off. */
  rulesOff: v.optional(v.array(v.string()), []),
  /** How severe a rule is, where the agent chose; everywhere, and on one marketplace. */
  grades: v.optional(gradesSchema, {}),
  siteGrades: v.optional(gradesBySiteSchema, {}),
  ignored: v.optional(ignoredSchema, []),
  /** The team's own words as written, and what stays allowed. */
  ownWords: v.optional(ownWordsSchema, ''),
  ownWordsExcept: v.optional(ownWordsSchema, ''),
  /** What phrases say of the shop. */
  shop: v.optional(profileSchema, {}),
  sizes: v.optional(sizeTableSchema, []),
  /** How long things may take, and whether the browser tells of what is due. */
  time: v.optional(timeSchema, {}),
  /** Chat pages that were described in files. */
  profiles: v.optional(v.pipe(v.array(siteProfileSchema), v.maxLength(maxProfiles)), []),
  /** Groups that hold no phrase yet. */
  groups: v.optional(
    v.pipe(v.array(v.object({ board: phraseFields.board, path: phraseFields.group })), v.maxLength(200)),
    [],
  ),
};

export const settingsSchema = v.object(settingFields);

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** The prefix under which a setting's register lies among the phrases' ones. */
const prefix = 'setting.';

/** @returns whether a register's id is a setting's; all others are phrases' */
export const isSetting = (id: string): boolean => id.startsWith(prefix);

export const settingId = (name: keyof Settings): string => prefix + name;

/** @returns the setting's name, or null when the id is a phrase's or of a setting this version does not know */
export function settingOf(id: string): keyof Settings | null {
  const name = isSetting(id) ? id.slice(prefix.length) : '';
  return Object.hasOwn(settingFields, name) ? (name as keyof Settings) : null; // own key of settingFields
}
