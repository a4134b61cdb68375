/** Every kind of composer, with the real packages: docs/editors.md says what holds, and this holds it to that. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureEditors, type Row, trialOf } from '../editors/measure/rows';
import { openStage, type Stage } from '../editors/measure/stage';
import { chromiumPart, tableRow } from '../editors/measure/table';
import type { Trial } from '../editors/measure/trial';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('every editor', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/editors.md'), 'utf8');
  let rows: Row[];
  beforeAll(async () => {
    rows = await measureEditors(stage);
    // Several are tried at once and may take the focus from each other: what differs is tried again by itself.
    for (let attempt = 0; attempt < 2; attempt++) {
      const other = rows.filter((row) => !page.includes(tableRow(row))).map(({ facts: { id } }) => id);
      const again = other.length > 0 ? await measureEditors(stage, other) : [];
      rows = rows.map((row) => again.find(({ facts: { id } }) => id === row.facts.id) ?? row);
    }
  });

  test('takes nothing wrong without our saying so', () => {
    const faults = rows.flatMap(({ facts: { id }, cells }) => cells.map((cell) => [id, cell]));
    expect(faults.filter(([, cell]) => cell?.startsWith('WRONG'))).toEqual([]);
  });

  test('does what the table in docs/editors.md says', () => {
    for (const row of rows) expect.soft(page.split('\n')).toContain(tableRow(row));
    expect(page.startsWith(chromiumPart(rows)), 'run npm run docs:editors').toBe(true);
  });
});

describe('a composer that does not stay as it was', () => {
  let trial: (id: string) => Trial;
  beforeAll(async () => {
    const bench = await stage.bench();
    trial = (id) => trialOf(bench, { id, name: id });
  });
  const reply = '您好，今天发货';
  /** Lets the page do something while an insert is under way. */
  const meanwhile = (on: Trial, work: () => void): Promise<void> =>
    on.evaluate(`void setTimeout(${work.toString()}, 60)`);

  test.each(['textarea', 'div', 'tinymce'])('%s: one that goes in between gets nothing, and we say so', async (id) => {
    const on = trial(id);
    await on.mount();
    await meanwhile(on, () => document.querySelector('#place')?.replaceChildren());
    expect(await on.call('insert', reply, 'caret')).toBe('not_taken');
  });

  test.each(['textarea', 'div', 'quill2', 'ckeditor'])(
    '%s: another one that takes its place stays empty',
    async (id) => {
      const on = trial(id);
      await on.mount();
      await on.evaluate((name) => void setTimeout(() => void window.host.mount(name, null), 60), id);
      expect(await on.call('insert', reply, 'caret')).toBe('not_taken');
      expect(await on.model()).toBe('');
    },
  );

  test('what was typed in between stays, and nothing is put into it', async () => {
    const on = trial('div');
    await on.mount();
    await on.type('亲');
    await meanwhile(on, () => document.execCommand('insertText', false, '在'));
    expect([await on.call('insert', reply, 'caret'), await on.model()]).toEqual(['draft_changed', '亲在']);
  });

  test('one that may not be written in is left alone, also when that comes in between', async () => {
    const on = trial('textarea');
    await on.mount();
    await on.evaluate(() => window.host.element().setAttribute('readonly', ''));
    expect([await on.call('insert', reply, 'caret'), await on.model()]).toEqual(['read_only', '']);
    const other = trial('div');
    await other.mount();
    await meanwhile(other, () => window.host.element().setAttribute('contenteditable', 'false'));
    expect(['read_only', 'not_taken']).toContain(await other.call('insert', reply, 'caret'));
    expect(await other.model()).toBe('');
  });
});
