/** Page facts as a file: written, read with every fault named, and compared with what is used now. */
import * as v from 'valibot';
import { isOlder } from '../core/site/known';
import { maxProfiles, type SiteProfile, siteProfileSchema } from '../core/site/profile';

const format = 'tiexin-site';
const version = 1;
/** bytes; a profile has two or three thousand */
const sizeLimit = 64 * 1024;
/** A file with more faults is another kind of file. */
const shownFaults = 8;

/** What is wrong with a file, or with one field of its profile; ids of the message files. */
export type SiteFileFault =
  | { id: 'too_big' | 'not_json' | 'not_ours' | 'newer' | 'too_many' }
  | {
      id: 'missing' | 'unknown' | 'match' | 'date' | 'id' | 'confidence' | 'selector' | 'wrong';
      /** Where in the profile: `messageId.from`. */
      field: string;
      /** What stands there, where that helps. */
      value?: string;
    };

type FieldFault = Extract<SiteFileFault, { field: string }>;

/** One fact that differs, as text; null where there is none. */
export interface FactChange {
  field: string;
  before: string | null;
  after: string | null;
}

export type SiteFile =
  | { faults: SiteFileFault[] }
  /** `current` is the profile used now, null for a new site. */
  | {
      profile: SiteProfile;
      current: SiteProfile | null;
      changes: FactChange[];
      state: 'new' | 'replaces' | 'same' | 'older';
    };

interface Known {
  shipped: readonly SiteProfile[];
  imported: readonly SiteProfile[];
  /** The browser's word on a selector. */
  isSelector: (selector: string) => boolean;
  selectorsOf: (profile: SiteProfile) => [field: string, selector: string][];
}

export const writeSiteFile = (profile: SiteProfile): string => JSON.stringify({ format, version, profile }, null, 2);

/** @param size the file's, in bytes */
export function readSiteFile(text: string, size: number, known: Known): SiteFile {
  if (size > sizeLimit) return { faults: [{ id: 'too_big' }] };
  const given = envelopeOf(text);
  if ('id' in given) return { faults: [given] };
  const parsed = v.safeParse(siteProfileSchema, given.profile);
  if (!parsed.success) return { faults: parsed.issues.slice(0, shownFaults).map(faultOf) };
  const profile = parsed.output;
  const refused = known.selectorsOf(profile).filter(([, selector]) => !known.isSelector(selector));
  if (refused.length > 0)
    return { faults: refused.slice(0, shownFaults).map(([field, value]) => ({ id: 'selector', field, value })) };
  return compare(profile, known);
}

function envelopeOf(text: string): { profile: unknown } | SiteFileFault {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { id: 'not_json' };
  }
  const outline = v.safeParse(
    v.object({ format: v.literal(format), version: v.number(), profile: v.unknown() }),
    given,
  );
  if (!outline.success) return { id: 'not_ours' };
  return outline.output.version > version ? { id: 'newer' } : { profile: outline.output.profile };
}

const faultsOfFields: Partial<Record<string, FieldFault['id']>> = {
  matches: 'match',
  asOf: 'date',
  id: 'id',
  confidence: 'confidence',
};

function faultOf(issue: v.InferIssue<typeof siteProfileSchema>): FieldFault {
  const field = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return { id: 'unknown', field };
    if (issue.received === 'undefined') return { id: 'missing', field };
  }
  return { id: faultsOfFields[field.split('.')[0] ?? ''] ?? 'wrong', field };
}

function compare(profile: SiteProfile, { shipped, imported }: Known): SiteFile {
  const of = (list: readonly SiteProfile[]) => list.find(({ id }) => id === profile.id);
  const [ours, before] = [of(shipped), of(imported)];
  if (!before && imported.length >= maxProfiles) return { faults: [{ id: 'too_many' }] };
  const current = before && !(ours && isOlder(before, ours)) ? before : (ours ?? null);
  const changes = changesOf(current, profile);
  const older = ours !== undefined && isOlder(profile, ours);
  const state = older ? 'older' : !current ? 'new' : changes.length === 0 ? 'same' : 'replaces';
  return { profile, current: older ? (ours ?? null) : current, changes, state };
}

function changesOf(before: SiteProfile | null, after: SiteProfile): FactChange[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  return [...fields].flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: now.get(field) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** @returns each field as text */
function factsOf(profile: SiteProfile | null): Map<string, string> {
  const text = (value: unknown): string => {
    if (typeof value === 'string') return value;
    return Array.isArray(value) ? value.map(text).join(' → ') : JSON.stringify(value);
  };
  return new Map(Object.entries(profile ?? {}).map(([field, value]) => [field, text(value)]));
}
