/** A library as one file, complete: taking it in again gives the same library, and the same file. */
import { ownFormat, ownVersion } from '../import/own-file';
import type { Phrase } from '../phrase';
import type { Settings } from '../settings';
import type { LibraryPhrase } from '../view';

interface Library {
  phrases: readonly LibraryPhrase[];
  settings: Settings;
}

/** What is only so here, or only for now: other browsers' versions, which wait for the agent's answer. */
const plain = ({ others: _others, builtIn: _builtIn, versions: _versions, ...phrase }: LibraryPhrase): Phrase => phrase;

/** @param builtIn ids of all phrases that came with the extension: those that are missing were deleted */
export function writeOwnFile({ phrases, settings }: Library, builtIn: readonly string[]): string {
  const here = new Set(phrases.map(({ id }) => id));
  const hidden = builtIn.filter((id) => !here.has(id)).sort();
  const file = { format: ownFormat, version: ownVersion, phrases: phrases.map(plain), hidden, settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}
