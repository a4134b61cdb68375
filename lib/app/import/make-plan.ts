/** From files that were read to a plan, and what the tone check says of it; both in pieces. */
import { newPicks } from '../../core/library/backup';
import type { ReadPhrase } from '../../core/library/import/draft';
import { planImport } from '../../core/library/import/plan/plan';
import { defaultSettings } from '../../core/library/settings';
import type { LibraryView } from '../../core/library/view';
import type { Finding } from '../../core/tone/rule';
import type { ImportPlan, PlannedRow, UnusedRow } from './import-state';
import { mostOf } from './limits';
import { missingVersions, otherVersionsOf } from './other-versions';
import type { ReadFile } from './read-file';

export type NamedFile = ReadFile & { file: string; source: File };

/** Yields rows done so far. Files of one import are told apart in the library's order of files. */
export function* makePlan(
  library: LibraryView,
  files: readonly Omit<NamedFile, 'source'>[],
): Generator<number, Omit<ImportPlan, 'chosen'> | 'too_many'> {
  const unused: UnusedRow[] = [];
  const read: ReadPhrase[] = [];
  const from: string[] = [];
  for (const { file, rows } of files)
    for (const row of rows)
      if ('fault' in row) unused.push({ ...row, file });
      else {
        read.push(row);
        from.push(file);
      }
  if (read.length > mostOf(read)) return 'too_many';
  const planned = yield* planImport(library.phrases, read);
  const versions = missingVersions(library.phrases, files);
  const rows: PlannedRow[] = [];
  for (const [index, one] of planned.entries()) {
    const others = versions(read[index]?.phrase.id ?? '', one.phrase);
    rows.push({ ...one, file: from[index] ?? '', findings: null, others });
  }
  const hidden = new Set(files.flatMap((file) => file.hidden));
  const settings = Object.assign({}, ...files.map((file) => file.settings));
  const machines = files.flatMap(({ besides: { machine } }) => machine ?? []);
  return {
    rows,
    unused,
    files: files.map(({ file, format, isTable }) => ({ file, format, isTable })),
    hidden: library.phrases.filter(({ id, builtIn }) => builtIn && hidden.has(id)),
    hide: true,
    settings: Object.keys(settings).length > 0 ? settings : null,
    // Where nothing was chosen yet, nothing is lost by taking what was chosen elsewhere.
    takeSettings: JSON.stringify(library.settings) === JSON.stringify(defaultSettings),
    takeOthers: true,
    picks: newPicks(
      library.picks,
      files.flatMap(({ besides }) => besides.picks),
    ),
    takePicks: true,
    machine: machines.at(-1) ?? null,
    takeTaught: true,
    takeView: false,
  };
}

/** Asks the tone check about every wording; yields rows done so far. */
export function* checkAll(
  rows: readonly PlannedRow[],
  check: (text: string) => readonly Finding[],
): Generator<number, PlannedRow[]> {
  const checked: PlannedRow[] = [];
  for (const row of rows) {
    checked.push({ ...row, findings: row.phrase.variants.map(check) });
    yield checked.length;
  }
  return checked;
}

/** What taking in what is chosen writes. */
export const changeOf = (plan: ImportPlan) => ({
  phrases: [
    ...plan.rows
      .filter((_, index) => plan.chosen.has(index))
      .map(({ phrase, known }) => ({ id: phrase.id, phrase, known })),
    ...(plan.hide ? plan.hidden.map(({ id, versions }) => ({ id, phrase: null, known: versions.slice(0, 1) })) : []),
    ...otherVersionsOf(plan),
  ],
  settings: plan.takeSettings && plan.settings ? plan.settings : {},
});
