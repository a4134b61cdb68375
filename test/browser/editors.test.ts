/** Every kind of composer, with the real packages: docs/editors.md says what holds, and this holds it to that. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { measureEditors, type Row } from '../editors/measure/rows';
import { editorsPage, tableRow } from '../editors/measure/table';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), 'utf8');

let rows: Row[];
beforeAll(async () => {
  rows = await measureEditors();
});

test('no editor takes anything wrong without our saying so', () => {
  const faults = rows.flatMap(({ facts, cells }) =>
    cells.filter((cell) => cell.startsWith('WRONG')).map((cell) => [facts.id, cell]),
  );
  expect(faults).toEqual([]);
});

test('the table in docs/editors.md is what the editors do', () => {
  for (const row of rows) expect.soft(page.split('\n')).toContain(tableRow(row));
  expect({ todo: 'npm run docs:editors', page }).toEqual({ todo: 'npm run docs:editors', page: editorsPage(rows) });
});
