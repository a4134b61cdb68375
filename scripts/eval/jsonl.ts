/** Reads lines of labelled data. */
import { readFileSync } from 'node:fs';

/** A line as it stands; each evaluation checks the fields it needs. */
export type Line = Record<string, unknown>;

/** @returns the fields of what should be an object; none when it is not */
export const fieldsOf = (value: unknown): Line => (typeof value === 'object' && value !== null ? { ...value } : {});

/** What went wrong with the input, in words for the one who called. */
export class InputError extends Error {}

/** @throws InputError naming the file or the line that cannot be read */
export function readJsonl(path: string): Line[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`Cannot read ${path}`);
  }
  return text.split('\n').flatMap((raw, at) => {
    if (raw.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(raw);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return [{ ...value }];
    } catch {
      // Falls through to the one message for both.
    }
    throw new InputError(`${path}, line ${at + 1} is not a JSON object`);
  });
}
