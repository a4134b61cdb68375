/** Taking in a file of 10,000 phrases: its rows, what they mean, what they would change; beside plain parsing. */
import papa from 'papaparse';
import { csvOf, tableOf } from '../../lib/core/library/export/tables';
import type { ReadPhrase } from '../../lib/core/library/import/draft';
import { planImport } from '../../lib/core/library/import/plan/plan';
import { readTable } from '../../lib/core/library/import/read-table';
import type { LibraryPhrase } from '../../lib/core/library/view';
import { createLibrary } from './data/library';
import { measure } from './measure';
import { type Row, rowOf } from './row';

const size = 10_000;

/** @returns the result of work that is told how far it has come */
function finish<Result>(work: Generator<number, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

export function benchImport(): Row[] {
  const given = createLibrary(size).map((phrase) => ({ ...phrase, variants: phrase.variants.slice(0, 1) }));
  const text = csvOf(tableOf('qianniu', given));
  /** Half of the file is there already. */
  const library: LibraryPhrase[] = given
    .slice(0, size / 2)
    .map((phrase) => ({ ...phrase, others: [], versions: [], builtIn: false }));
  const parse = (): string[][] => papa.parse<string[]>(text).data;
  const read = (rows: string[][]): ReadPhrase[] =>
    readTable({ name: 'x', rows }, () => undefined)?.rows.flatMap((row) => ('phrase' in row ? [row] : [])) ?? [];
  const phrases = read(parse());
  const times = measure(
    { parse, read: () => read(parse()), plan: () => finish(planImport(library, phrases)) },
    { inputs: 1, rounds: 5 },
  );
  return [
    rowOf(`read a table, ${size} rows`, times.read, 'papaparse alone', times.parse),
    rowOf(`plan its import, ${size / 2} of them known`, times.plan, 'papaparse alone', times.parse),
  ];
}
