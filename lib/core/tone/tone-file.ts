/** The tone check's settings and lists as a file, to hand to a colleague. */
import * as v from 'valibot';
import { settingFields, type Settings } from '../library/settings';

const { rulesOff, grades, siteGrades, ignored, ownWords, ownWordsExcept } = settingFields;
const fields = { rulesOff, grades, siteGrades, ignored, ownWords, ownWordsExcept };
const toneSettings = v.object(fields);
const schema = v.object({ format: v.literal('tiexin-tone'), version: v.literal(1), settings: toneSettings });

export type ToneSettings = v.InferOutput<typeof toneSettings>;

/** @returns only what belongs to the tone check */
export const toneSettingsOf = (settings: Settings): ToneSettings => v.parse(toneSettings, settings);

export const writeToneFile = (settings: Settings): string =>
  JSON.stringify({ format: 'tiexin-tone', version: 1, settings: toneSettingsOf(settings) }, null, 2);

/** @returns null when the text is no such file, or one of a newer version */
export function readToneFile(text: string): ToneSettings | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text.replace(/^\ufeff/, '')));
    return read.success ? read.output.settings : null;
  } catch {
    return null;
  }
}
