/** A library as one file, complete, a phrase a line: taking it in again gives the same library, and the same file. */
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
  const lines = phrases.map((phrase) => JSON.stringify(phraseOf(phrase)));
  const parts = [
    `"format": "${ownFormat}"`,
    `"version": ${ownVersion}`,
    `"phrases": [\n${lines.join(',\n')}\n]`,
    `"hidden": ${JSON.stringify(hidden)}`,
    `"settings": ${JSON.stringify(settings)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
