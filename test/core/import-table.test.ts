/** Tables that no known tool wrote: columns by their names, by what an agent says, and rows that can't be used. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeSheet } from '../../lib/app/export/write-sheet';
import { guessColumns } from '../../lib/core/library/import/columns';
import { headerKey } from '../../lib/core/library/import/header';
import { readTable } from '../../lib/core/library/import/read-table';
import { outlineOf, readBytes } from './read-sample';

const csv = (text: string, name = 'a.csv') => readBytes(name, text);
const outline = async (text: string, name?: string) => outlineOf(await csv(text, name));

describe('columns', () => {
  test.each([
    ['分组,标题,内容,标签,渠道映射,优先级\n物流,查件,我查一下您的包裹,急,全部,1', { title: '查件', group: ['物流'] }],
    ['＊标题（必填）,【内容】,短码\n查件,我查一下您的包裹,cj', { title: '查件', code: 'cj' }],
    ['TITLE,Content\n查件,我查一下您的包裹', { title: '查件' }],
    ['編碼,標題,內容\ncj,查件,我查一下您的包裹', { title: '查件', code: 'cj' }],
    ['我查一下您的包裹', {}],
  ])('of %j are known by their names', async (text, wanted) => {
    expect(await outline(text)).toMatchObject([{ variants: ['我查一下您的包裹'], ...wanted }]);
  });

  const unknown = '事项,怎么答,备注说明\n查件,我查一下您的包裹，马上回您,2026\n催件,我帮您催一下快递,2025';

  test('that nobody knows are asked about, with a guess: the longest texts are the phrases', async () => {
    expect(await csv(unknown)).toMatchObject({
      kind: 'columns',
      key: '事项\t怎么答\t备注说明',
      guess: { row: 0, columns: ['group', 'text', 'ignore'] },
      sample: [['事项', '怎么答', '备注说明'], {}, {}],
    });
  });
  test('are taken as the agent says, and as he said of the same names before', async () => {
    const columns = ['title', 'text', 'ignore'] as const;
    const chosen = await readBytes('a.csv', unknown, { chosen: { row: 0, columns } });
    const known = await readBytes('a.csv', unknown, {
      known: (key) => (key === '事项\t怎么答\t备注说明' ? columns : undefined),
    });
    for (const answer of [chosen, known])
      expect(outlineOf(answer)).toMatchObject([
        { row: 2, title: '查件' },
        { row: 3, title: '催件' },
      ]);
    const headless = await readBytes('a.csv', unknown, { chosen: { row: -1, columns } });
    expect(outlineOf(headless)).toHaveLength(3);
  });
  test('have one key however their names are written', () => {
    expect(headerKey(['＊事项（必填）', '怎么答 '])).toBe(headerKey(['事项', '怎么答', '']));
  });
  test('are guessed for anything at all, the text once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { maxLength: 8 }), { minLength: 1, maxLength: 8 }), (rows) => {
        expect(guessColumns(rows).columns.filter((role) => role === 'text')).toEqual(['text']);
      }),
    );
  });
});

describe('rows', () => {
  test('that can’t be used are named with their reasons, all others are read', async () => {
    const text = [
      '标题,内容',
      '空的,',
      ',',
      '好的,收到啦',
      `太长,${'长'.repeat(4001)}`,
      '乱的,收到\ufffd啦',
      '没关上,"收到啦',
      '后面的,也在里面',
    ].join('\n');
    expect(await outline(text)).toMatchObject([
      { row: 2, fault: 'no_text' },
      { row: 4, title: '好的' },
      { row: 5, fault: 'long_text' },
      { row: 6, fault: 'garbled' },
      { row: 7, fault: 'open_quote' },
    ]);
  });
  test('of one title in one group are one phrase’s wordings', async () => {
    const text = '分组,标题,内容\n物流,查件,我查查看\n物流,查件,马上帮您查\n售后,查件,退货件我来查';
    expect(await outline(text)).toMatchObject([
      { row: 2, variants: ['我查查看', '马上帮您查'] },
      { row: 4, variants: ['退货件我来查'] },
    ]);
  });
  test('of anything at all give phrases with words, or reasons', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const read = readTable({ name: 'x', rows: [['标题', '内容'], ...rows] }, () => undefined);
        for (const row of read?.rows ?? [])
          if ('phrase' in row) expect(row.phrase.variants.join('')).not.toBe('');
          else expect(row.fault).not.toBe('');
      }),
      { numRuns: 40 },
    );
  });
});

describe('texts', () => {
  const textOf = async (cell: string) => {
    const [row] = await outline(`标题,内容\nx,"${cell.replaceAll('"', '""')}"`);
    return row && 'variants' in row ? row.variants?.[0] : row;
  };

  test.each([
    ['<p>您好，</p><p>在的<br/>请讲</p>', '您好，\n在的\n请讲'],
    ['<div>一&nbsp;二&#20013;&#x6587;</div>', '一 二中文'],
    ['尺寸 30<40，重量>2', '尺寸 30<40，重量>2'],
    ['{{to.first_name}}您好', '{buyer}您好'],
    ['%name%您好，%50%折', '{buyer}您好，%50%折'],
    ['[买家昵称]您好[微笑]', '{buyer}您好[微笑]'],
    ['#订单号#已寄出 #好物#', '{order}已寄出 #好物#'],
    ['${店铺名}欢迎您，{{weekday}}见', '{shop}欢迎您，{weekday}见'],
    ['{return_days|7}天内可退', '{return_days|7}天内可退'],
    ["'=满200减20", '=满200减20'],
  ])('%j become %j', async (cell, text) => {
    expect(await textOf(cell)).toBe(text);
  });
});

test('GB18030 is read as such, which spreadsheets in Chinese systems still write', async () => {
  // 标题,内容 / 发货,今天发出
  const bytes = [0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xb7, 0xa2, 0xbb, 0xf5, 0x2c, 0xbd, 0xf1];
  const rest = [0xcc, 0xec, 0xb7, 0xa2, 0xb3, 0xf6];
  const answer = await readBytes('话术.csv', new Uint8Array([...bytes, ...rest]));
  expect(outlineOf(answer)).toMatchObject([{ title: '发货', variants: ['今天发出'] }]);
});

test('UTF-8 that broke in one place stays UTF-8: only that row is garbled', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `第${at}条,今天下午${at}点发出`);
  const bytes = Buffer.from(['标题,内容', ...rows].join('\n'));
  bytes[bytes.length - 4] = 0xff;
  const answer = outlineOf(await readBytes('a.csv', bytes));
  expect(answer.filter((row) => 'fault' in row)).toEqual([{ row: 61, fault: 'garbled' }]);
  expect(answer[0]).toMatchObject({ variants: ['今天下午0点发出'] });
});

test('UTF-16 is known without its mark', async () => {
  const text = Buffer.from('title,content\nx,yes\n'.repeat(3), 'utf16le');
  const outline = { title: 'x', variants: ['yes'] };
  expect(outlineOf(await readBytes('a.csv', text))[0]).toMatchObject(outline);
  expect(outlineOf(await readBytes('a.csv', text.swap16()))[0]).toMatchObject(outline);
});

test('a spreadsheet that says it has one cell alone is read whole, as 千牛 writes them', async () => {
  const rows = [
    ['快捷短语编码', '快捷短语', '快捷短语分组'],
    ['fh', '今天发出', '物流'],
  ];
  const parts = unzipSync(await writeSheet(rows));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? expect.fail('no sheet');
  const lying = strFromU8(sheet).replace(/<dimension ref="[^"]*"/, '<dimension ref="A1"');
  expect(lying).not.toBe(strFromU8(sheet));
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(lying) });
  expect(outlineOf(await readBytes('千牛.xlsx', Uint8Array.from(bytes)))).toMatchObject([{ row: 2, code: 'fh' }]);
});

test('a file that breaks off says in which line', async () => {
  const good = '[\n{"content": "好的",\n"tags": [1, true, null]},\n{}\n]\n';
  const lines = [
    [good.replace('true', 'x'), 3],
    [good.replace('"tags"', 'tags'), 3],
    [good.replace('},', '}'), 4],
    [good.replace(']}', '}'), 3],
    [good.replace('"好的"', '"好的'), 2],
    [good.slice(0, 30), 3],
    [`${good}x`, 6],
  ] as const;
  for (const [text, line] of lines)
    expect(await readBytes('a.json', text)).toEqual({ kind: 'fault', fault: 'broken', line });
  const yaml = await readBytes('a.yml', 'matches:\n  - trigger: "a"\n    replace: "没有关上\n');
  expect(yaml).toMatchObject({ fault: 'broken', line: 4 });
});
