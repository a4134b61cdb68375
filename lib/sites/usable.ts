/** Whether this browser understands the selectors of a profile: one that it does not would stop the reading of a page. */
import type { SiteProfile } from '../core/site/profile';

export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

const plainFields: ReadonlySet<string> = new Set(['id', 'name', 'matches', 'paths', 'asOf', 'confidence']);

/** @returns every selector of the profile, with the field that it stands in */
export function selectorsOf(profile: SiteProfile): [field: string, selector: string][] {
  return Object.entries(profile).flatMap(([field, value]) => {
    if (plainFields.has(field) || typeof value === 'string') return [];
    return partsOf(value).map((selector): [string, string] => [field, selector]);
  });
}

function partsOf(value: Exclude<SiteProfile[keyof SiteProfile], string>): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  if ('attribute' in value) return [value.from];
  if ('side' in value) return value.message;
  return Object.values(value).filter((part) => typeof part === 'string');
}

export const isUsable = (profile: SiteProfile): boolean =>
  selectorsOf(profile).every(([, selector]) => isSelector(selector));
