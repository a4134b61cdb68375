/** A library as one file, complete: taking it in again gives the same library, and the same file. */
import { ownFormat, ownVersion } from '../import/own-file';
import type { Settings } from '../settings';
import { type LibraryPhrase, phraseOf } from '../view';

interface Library {
  phrases: readonly LibraryPhrase[];
  settings: Settings;
}

/** @param builtIn ids of all phrases that came with the extension: those that are missing were deleted */
export function writeOwnFile({ phrases, settings }: Library, builtIn: readonly string[]): string {
  const here = new Set(phrases.map(({ id }) => id));
  const hidden = builtIn.filter((id) => !here.has(id)).sort();
  const file = { format: ownFormat, version: ownVersion, phrases: phrases.map(phraseOf), hidden, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}
