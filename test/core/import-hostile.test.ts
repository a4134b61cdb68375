/** Files that went wrong or mean harm: each gives whole phrases and named faults, or one reason; nothing else changes. */
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSheet } from '../../lib/app/export/write-sheet';
import type { FileAnswer } from '../../lib/app/import/read-file';
import { phraseSchema } from '../../lib/core/library/phrase';
import { aPhrase } from './a-phrase';
import { outlineOf, readBytes } from './read-sample';
import { spoilt } from './spoil';

const rows = [
  ['一级分类', '标题', '话术内容'],
  ['售后', '退货', '退货地址在订单页，{订单号}'],
  ['物流', '查件', '我查一下，"马上"回您\n稍等'],
  ['常用', '问候', '<p>您好</p>[or]在的'],
];
const sheetAs = (bookType: 'xlsx' | 'biff8'): Uint8Array =>
  new Uint8Array(write(utils.book_new(utils.aoa_to_sheet(rows), 'x'), { type: 'array', bookType, compression: true }));
const json = {
  format: 'tiexin-library',
  version: 1,
  phrases: [
    { id: 'a.1', title: '退货', variants: ['好的'], stages: [], intents: [], board: 'common', group: [], code: '' },
  ],
  settings: { lint: true },
};
const good: Record<string, Uint8Array> = {
  csv: strToU8(rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')),
  json: strToU8(JSON.stringify(json)),
  'other.json': strToU8(JSON.stringify({ templates: [{ trigger: 'a', content: '好的', tags: ['x'] }] })),
  yml: strToU8(
    'matches:\n  - trigger: ":a"\n    replace: |\n      好的\n      稍等\n  - trigger: ":b"\n    replace: "在的"\n',
  ),
  xlsx: sheetAs('xlsx'),
  xls: sheetAs('biff8'),
};

// The reader of spreadsheets names records that it does not know.
beforeAll(() => void vi.spyOn(console, 'error').mockReturnValue());

/** What every answer must be, whatever was in the file. */
function check(answer: FileAnswer): void {
  if (answer.kind !== 'read') return;
  for (const row of answer.rows)
    if ('fault' in row) expect(row.row).toBeGreaterThan(0);
    else {
      const whole = { ...row.phrase, id: row.phrase.id || 'new' };
      expect(v.safeParse(phraseSchema, whole)).toMatchObject({ success: true });
      expect(row.phrase.variants.join('')).not.toMatch(/\p{Cs}|\0/u);
    }
}

describe.each(Object.keys(good))('a thousand spoilt files of kind %s', (kind) => {
  test('give whole phrases, named faults or a reason', { timeout: 60_000 }, async () => {
    const file = good[kind] ?? expect.fail(kind);
    expect((await readBytes(`a.${kind}`, Uint8Array.from(file))).kind).toBe('read');
    for (const bytes of spoilt(file, 1000, 7)) check(await readBytes(`a.${kind}`, bytes));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('board');
  });
});

describe('a file that means harm is refused with its reason:', () => {
  const faultOf = async (name: string, content: BlobPart) => outlineOf(await readBytes(name, content));
  const deep = 1_000_000;

  test.each([
    ['lists in lists', 'a.json', '['.repeat(deep) + ']'.repeat(deep), 'too_deep'],
    ['objects in objects', 'a.json', '{"a":'.repeat(deep), 'too_deep'],
    ['lists in lists as YAML', 'a.yml', '['.repeat(deep / 2), 'too_deep'],
    ['dashes in one line', 'a.yml', '- '.repeat(1000), 'too_deep'],
    ['more than is taken', 'a.csv', 'x'.repeat(10_000_001), 'too_big'],
    ['nothing', 'a.csv', '', 'empty'],
    ['nothing but empty cells', 'a.csv', ',,,\n,,,\n', 'empty'],
    ['no text', 'a.csv', '\u0001\0\u0002\0\0\0\0\0\0\0\0', 'not_text'],
    ['no phrases', 'a.json', '{"a":1}', 'no_phrases'],
    ['a newer version', 'a.json', '{"format":"tiexin-library","version":9}', 'newer'],
    ['half a file', 'a.json', '{"templates":[{"content":"好', 'broken'],
    [
      'too many rows',
      'a.csv',
      `标题,内容\n${'a,好的\n'.repeat(10_001).replaceAll('a', () => `${Math.random()}`)}`,
      'too_many',
    ],
  ])('%s', async (_name, name, content, fault) => {
    expect(await faultOf(name, content)).toEqual([{ row: 0, fault }]);
  });

  const zeros = new Uint8Array(60_000_000);
  test('an archive that unpacks to much more than it says', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': zeros });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf('a.xlsx', Uint8Array.from(bomb))).toEqual([{ row: 0, fault: 'too_big_inside' }]);
    // The local header's own word for the size, and the directory's: 200 MB, or nothing at all.
    for (const claim of [200_000_000, 0]) {
      const lying = Uint8Array.from(sheetAs('xlsx'));
      new DataView(lying.buffer).setUint32(22, claim, true);
      expect((await readBytes('a.xlsx', lying)).kind).toBe('read');
    }
  });
  test('YAML whose names stand for ever more of themselves', async () => {
    const layers = Array.from({ length: 20 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    const text = `l0: &l0 [x]\n${layers.join('\n')}\nmatches:\n  - trigger: a\n    replace: *l20\n`;
    expect(await faultOf('a.yml', text)).toEqual([{ row: 0, fault: 'broken' }]);
  });
  test('a cell of a million characters, and cells at the far end of a sheet', async () => {
    const text = `标题,内容\nx,${'长'.repeat(1_000_000)}\n好的,收到啦`;
    expect(await faultOf('a.csv', text)).toMatchObject([
      { row: 2, fault: 'long_text' },
      { row: 3, title: '好的' },
    ]);
    const sheet = utils.aoa_to_sheet(rows);
    sheet['XFD1048576'] = { t: 's', v: 'far' };
    sheet['!ref'] = 'A1';
    const bytes: ArrayBuffer = write(utils.book_new(sheet, 'x'), { type: 'array', bookType: 'xlsx' });
    expect((await readBytes('a.xlsx', bytes)).kind).not.toBe('columns');
  });
});

test('our own backup has a limit of its own: a library that is large here comes back', async () => {
  const phrases = Array.from({ length: 10_500 }, (_, at) => JSON.stringify(aPhrase({ id: `k.${at + 1}` })));
  const backup = `{"format": "tiexin-library", "version": 1, "phrases": [${phrases.join(',\n')}]}`;
  const answer = await readBytes('a.json', backup);
  expect(answer.kind === 'read' && answer.rows.length).toBe(10_500);
});

test('no row of a long table is lost without a word', async () => {
  const rows = Array.from({ length: 12_000 }, (_, at) => [`尺码${at % 600}`, `说法${at}`]);
  // Wordings of one title: 600 phrases of 20.
  const bytes = await writeSheet([['标题', '内容'], ...rows]);
  const answer = await readBytes('a.xlsx', bytes);
  const wordings =
    answer.kind === 'read' ? answer.rows.flatMap((row) => ('phrase' in row ? row.phrase.variants : [])) : [];
  expect(wordings).toHaveLength(12_000);
  expect(outlineOf(await readBytes('a.csv', '好的\n'.repeat(60_002)))).toEqual([{ row: 0, fault: 'too_many' }]);
});
