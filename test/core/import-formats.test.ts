/** Every known format has a sample in our own words, and what is read from it: as text and as spreadsheets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bareFormats, tableFormats, treeFormats } from '../../lib/core/library/import/formats';
import { outlineOf, readBytes } from './read-sample';

const folder = resolve(import.meta.dirname, '../samples');
const files = readdirSync(folder);
const ids = [...tableFormats, ...treeFormats, ...bareFormats].map(({ id }) => id);

const sampleOf = (id: string): string | undefined =>
  files.find((file) => file.startsWith(`${id}.`) && !file.endsWith('.expected.json'));
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('every format has its sample and what it gives; every sample its format', () => {
  const wanted = ids.flatMap((id) => [sampleOf(id) ?? `${id}.csv, .json or .yml`, `${id}.expected.json`]);
  const missing = wanted.filter((file) => !files.includes(file)).map((file) => `write test/samples/${file}`);
  expect(missing).toEqual([]);
  expect(files.filter((file) => !ids.includes(file.split('.')[0] ?? ''))).toEqual([]);
});

test('every format is in the list, and every file of the list is a format', () => {
  const helpers = new Set(['index', 'format', 'field', 'ungrouped']);
  const modules = readdirSync(resolve(import.meta.dirname, '../../lib/core/library/import/formats'));
  const named = modules.map((file) => file.replace('.ts', '')).filter((name) => !helpers.has(name));
  expect(ids.toSorted()).toEqual(named.toSorted());
});

describe.each(ids)('%s', (id) => {
  const file = sampleOf(id) ?? expect.fail(`test/samples/${id}.* is missing`);
  const expected: unknown = JSON.parse(read(`${id}.expected.json`));

  test('gives what its sample says', async () => {
    expect(outlineOf(await readBytes(file, read(file)))).toEqual(expected);
  });

  const isTable = file.endsWith('.csv');
  test.runIf(isTable)('gives the same from every encoding and kind of spreadsheet', async () => {
    const text = read(file);
    const sheet = utils.aoa_to_sheet(papa.parse<string[]>(text).data);
    const bookOf = (bookType: 'xlsx' | 'biff8' | 'xlml' | 'html'): ArrayBuffer =>
      write(utils.book_new(sheet, 'x'), { type: 'array', bookType });
    const name = file.replace(/\.csv$/, '');
    const answers = [
      await readBytes(file, `\ufeff${text.replaceAll('\n', '\r\n')}`),
      await readBytes(file, Buffer.from(`\ufeff${text}`, 'utf16le')),
      await readBytes(`${name}.tsv`, papa.unparse(papa.parse<string[]>(text).data, { delimiter: '\t' })),
      await readBytes(`${name}.xlsx`, bookOf('xlsx')),
      await readBytes(`${name}.xls`, bookOf('biff8')),
      await readBytes(`${name}.xls`, bookOf('xlml')),
    ];
    for (const answer of answers) expect(outlineOf(answer)).toEqual(expected);
  });
});
