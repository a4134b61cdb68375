/** Tiexin's own file of everything. Version 2 adds what stands in `backup.ts`; `hidden` and `settings` may be missing in version 1. */
import * as v from 'valibot';
import { type Besides, nothingBesides, readBesides } from '../backup';
import { type Phrase, phraseSchema } from '../phrase';
import { settingFields, type Settings } from '../settings';
import { brief, type ReadPhrase, type ReadRow } from './draft';

/** `s.<slug>` or `<device>.<n>`; any other id in a file is nobody's, and the phrase comes in as a new one. */
const ids = /^(?:s\.[\w-]{1,70}|[\w-]{1,60}\.\d{1,15})$/;

export const ownFormat = 'tiexin-library';
export const ownVersion = 2;

const header = v.object({ format: v.literal(ownFormat), version: v.number() });
const body = v.object({
  phrases: v.array(v.unknown()),
  /** Built-in phrases that were deleted. */
  hidden: v.optional(v.array(phraseSchema.entries.id), []),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});

const allFields = Object.keys(phraseSchema.entries) as (keyof Phrase)[]; // own keys of the schema

export interface OwnFile {
  rows: ReadRow[];
  /** Ids of built-in phrases that are deleted in that library. */
  hidden: string[];
  /** What could be read of its settings. */
  settings: Partial<Settings>;
  besides: Besides;
}

/** @param beginning of a file's text */
export const beginsAsBackup = (beginning: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${ownFormat}"`).test(beginning);

export const isOwnFile = (tree: unknown): boolean => v.is(header, tree);

/** @returns everything that can be read; a second phrase of the same id is faulty */
export function readOwnFile(tree: unknown): OwnFile | 'newer' {
  if (v.parse(header, tree).version > ownVersion) return 'newer';
  const given = v.safeParse(body, tree);
  if (!given.success) return { rows: [], hidden: [], settings: {}, besides: nothingBesides };
  const taken = new Set<string>();
  const rows = given.output.phrases.map((one, index): ReadRow => {
    const row = index + 1;
    const phrase = v.safeParse(phraseSchema, one);
    const text = (): string => brief(JSON.stringify(one));
    if (!phrase.success) return { row, fault: 'not_a_phrase', text: text() };
    const output = { ...phrase.output, id: ids.test(phrase.output.id) ? phrase.output.id : '' };
    if ([output.title, ...output.variants].some((part) => /\p{Cs}/u.test(part)))
      return { row, fault: 'garbled', text: text() };
    if (output.id !== '' && taken.has(output.id)) return { row, fault: 'same_id', text: brief(output.title) };
    taken.add(output.id);
    return { row, phrase: output, given: allFields, notes: [] } satisfies ReadPhrase;
  });
  const { hidden, settings } = given.output;
  return { rows, hidden, settings: readSettings(settings), besides: readBesides(tree) };
}

function readSettings(given: Record<string, unknown>): Partial<Settings> {
  const settings: Partial<Settings> = {};
  for (const [name, field] of Object.entries(settingFields))
    if (Object.hasOwn(given, name) && v.is(field, given[name])) Object.assign(settings, { [name]: given[name] });
  return settings;
}
