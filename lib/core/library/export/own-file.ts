/** Everything as one file, a phrase a line: taking it in again gives the same library, and the same file. */
import { ownFormat, ownVersion } from '../import/own-file';
import type { Machine } from '../backup';
import { type LibraryView, phraseOf } from '../view';

/**
 * @param builtIn ids of all phrases that came with the extension: those that are missing were deleted
 * @param machine how the panel stands on this computer, and the pages that were pointed out on it
 */
export function writeOwnFile(
  { phrases, settings, picks }: Pick<LibraryView, 'phrases' | 'settings' | 'picks'>,
  builtIn: readonly string[],
  machine: Machine,
): string {
  const here = new Set(phrases.map(({ id }) => id));
  const hidden = builtIn.filter((id) => !here.has(id)).sort();
  const others = phrases.filter((phrase) => phrase.others.length > 0).map(({ id, others }) => [id, others] as const);
  const used = picks.filter(({ phrase, uses }) => uses > 0 && here.has(phrase));
  const taught = Object.fromEntries(machine.taught.map(({ host, taught }) => [host, taught]));
  const lines = (all: readonly unknown[]): string => all.map((one) => JSON.stringify(one)).join(',\n');
  const parts = [
    `"format": "${ownFormat}"`,
    `"version": ${ownVersion}`,
    `"phrases": [\n${lines(phrases.map(phraseOf))}\n]`,
    `"hidden": ${JSON.stringify(hidden)}`,
    `"settings": ${JSON.stringify(settings)}`,
    `"others": ${JSON.stringify(Object.fromEntries(others))}`,
    `"picks": [\n${lines(used.toSorted((a, b) => (a.phrase < b.phrase ? -1 : 1)))}\n]`,
    `"machine": ${JSON.stringify({ view: machine.view, taught })}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}
