/** Open versions of phrases, as a backup brings them: kept beside what is shown, and taken away again with the import. */
import type { Phrase } from '../../core/library/phrase';
import { type LibraryPhrase, phraseOf } from '../../core/library/view';
import type { Arguments } from '../../platform/library-protocol';
import type { ImportPlan } from './import-state';
import type { ReadFile } from './read-file';

type Written = Arguments<'writePhrases'>['phrases'][number];
/** A phrase and its versions are compared by what they say. */
const said = ({ id: _id, ...phrase }: Phrase): string => JSON.stringify(phrase);

/** @returns what the files have beside a phrase and the library has not; `inFile` is its id there, `phrase` what becomes of it */
export function missingVersions(
  library: readonly LibraryPhrase[],
  files: readonly Pick<ReadFile, 'besides'>[],
): (inFile: string, phrase: Phrase) => readonly Phrase[] {
  const here = new Map(library.map((one) => [one.id, one]));
  return (inFile, phrase) => {
    // Without an id it can't be written beside anything.
    if (phrase.id === '') return [];
    const known = new Set([phrase, ...(here.get(phrase.id)?.others ?? [])].map(said));
    const given = files.flatMap(({ besides: { others } }) =>
      Object.hasOwn(others, inFile) ? (others[inFile] ?? []) : [],
    );
    return given.filter((other) => !known.has(said(other))).map((other) => ({ ...other, id: phrase.id }));
  };
}

/** @returns what is written for them: the newest last, since what is written last stands first */
export const otherVersionsOf = ({ rows, chosen, takeOthers }: ImportPlan): Written[] =>
  takeOthers
    ? rows
        .filter(({ state }, index) => state === 'same' || chosen.has(index))
        .flatMap(({ state, others, phrase, known }): Written[] => {
          const { id } = phrase;
          const beside = others.toReversed().map((phrase): Written => ({ id, phrase, beside: true }));
          // A phrase of the extension's own that nobody changed has no version yet beside which another could stand.
          const bare = state === 'same' && beside.length > 0 && known?.length === 0;
          return bare ? [{ id, phrase, beside: false }, ...beside] : beside;
        })
    : [];

/** @returns what takes these versions away where they still stand: the shown text stays, unless it is one of them */
export function withoutVersions(phrases: readonly LibraryPhrase[], brought: Record<string, Phrase[]>): Written[] {
  return phrases.flatMap((phrase): Written[] => {
    const { id, others, versions } = phrase;
    if (!Object.hasOwn(brought, id)) return [];
    const theirs = new Set((brought[id] ?? []).map(said));
    const texts = [phraseOf(phrase), ...others];
    const gone = versions.filter((_, at) => theirs.has(said(texts[at] ?? phrase)));
    if (gone.length === 0) return [];
    const stays = texts.find((text) => !theirs.has(said(text))) ?? null;
    const known = stays ? [...gone, ...versions.slice(texts.indexOf(stays), texts.indexOf(stays) + 1)] : gone;
    return [{ id, phrase: stays, known, beside: false }];
  });
}
