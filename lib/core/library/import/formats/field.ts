/** Reading values that somebody else wrote: only own properties count, and only of the kind asked for. */

const own = (given: unknown, name: string): unknown =>
  typeof given === 'object' && given !== null && Object.hasOwn(given, name)
    ? Object.getOwnPropertyDescriptor(given, name)?.value
    : undefined;

export const isObject = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** @returns the first of the named properties that is a text, numbers as texts; else '' */
export function textIn(given: unknown, ...names: string[]): string {
  for (const name of names) {
    const value = own(given, name);
    if (typeof value === 'string' && value !== '') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return '';
}

/** @returns the named property when it is a list, else null; a path goes inwards */
export function listIn(given: unknown, ...path: string[]): readonly unknown[] | null {
  let value = given;
  for (const name of path) value = own(value, name);
  return Array.isArray(value) ? value : null;
}

/** @returns the texts of a list, a single text as a list of one, or [] */
export function textsIn(given: unknown, name: string): string[] {
  const list = listIn(given, name);
  if (list) return list.filter((one) => typeof one === 'string');
  const text = textIn(given, name);
  return text === '' ? [] : [text];
}
