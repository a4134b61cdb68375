import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readHeights, readWeights, showHeights, showWeights } from '../../lib/core/shop/range';
import { readSizeTable } from '../../lib/core/shop/read-size-table';
import { sizeTableSchema } from '../../lib/core/shop/size-table';

const table = [
  { size: 'S', height: [155, 160], weight: [40, 47.5] },
  { size: 'M', height: [160, 165], weight: [47.5, 55] },
];

describe('a pasted size table', () => {
  test.each([
    ['of a spreadsheet', '尺码\t身高(cm)\t体重(斤)\nS\t155-160\t80-95\nM\t160-165\t95-110'],
    [
      'of a CSV file with a unit in the header',
      'size,weight (kg),height\r\n"S",40–47.5,155~160\r\n"M",47.5–55,160~165\r\n',
    ],
    ['with units in the cells', '身高 体重 尺码\n155 - 160cm 80-95斤 S\n160至165cm 95斤到110斤 M'],
    ['that lies on its side', '码数,S,M\n身高,1米55-1米6,1.60-1.65m\n体重,40-47.5kg,95-110斤'],
    ['in traditional characters', '尺碼，身高，體重\nS，155～160，40-47.5公斤\nM，160～165，47.5-55公斤'],
    ['without a header', 'S 155-160 80-95\n\nM 160-165 95-110'],
  ])('%s is read', (_, text) => {
    expect(readSizeTable(text, 'jin')).toMatchObject({ rows: table, faulty: [] });
  });

  test('may leave out heights or weights', () => {
    const { rows, faulty } = readSizeTable('尺码,体重\n均码,80-120斤\n大码,120斤以上', 'jin');
    expect(faulty).toEqual([]);
    expect(rows).toEqual([
      { size: '均码', height: null, weight: [40, 60] },
      { size: '大码', height: null, weight: [60, 200] },
    ]);
  });

  test('counts weights without a unit in the one that the form shows', () => {
    expect(readSizeTable('S,155-160,40-47', 'kg').rows).toMatchObject([{ weight: [40, 47] }]);
  });

  test('keeps every faulty row and says what is wrong with it', () => {
    const text = [
      '尺码,身高,体重',
      'S,155-160,80-95',
      ',160-165,95-110',
      'L,165-17O,110-125',
      'XL,170-175,很重',
      'XXL',
      's码,150-155,70-80',
    ].join('\n');
    const { rows, faulty, head } = readSizeTable(text, 'jin');
    expect(rows.map(({ size }) => size)).toEqual(['S']);
    expect(head).toBe('尺码,身高,体重');
    expect(faulty).toEqual([
      { text: ',160-165,95-110', fault: 'no_size' },
      { text: 'L,165-17O,110-125', fault: 'bad_height' },
      { text: 'XL,170-175,很重', fault: 'bad_weight' },
      { text: 'XXL', fault: 'nothing_known' },
      { text: 's码,150-155,70-80', fault: 'twice' },
    ]);
  });

  test('of any text is rows that can be stored and lines that are told, and nothing is thrown', () => {
    const cell = fc.constantFrom(
      'S',
      'M',
      '尺码',
      '身高',
      '体重(kg)',
      '155-160',
      '165',
      '80-95斤',
      '-',
      '',
      '"',
      '1米6以上',
    );
    const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join('\t'));
    const text = fc.oneof(
      fc.string(),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { rows } = readSizeTable(given, 'jin');
        expect(v.is(sizeTableSchema, rows)).toBe(true);
      }),
    );
  });
});

describe('ranges', () => {
  test.each([
    ['155-160', [155, 160]],
    ['1米55～1米6', [155, 160]],
    ['１６０', [160, 160]],
    ['175以上', [175, 230]],
    ['150cm以下', [50, 150]],
    ['160-155', null],
    ['150-160-170', null],
    ['高', null],
    ['', null],
    ['20-30', null],
  ])('height %s', (text, expected) => {
    expect(readHeights(text)).toEqual(expected);
  });

  test.each([
    ['80-95斤', [40, 47.5]],
    ['40–47.5KG', [40, 47.5]],
    ['40公斤-95斤', [40, 47.5]],
    ['90斤以内', [2, 45]],
    ['95', [47.5, 47.5]],
    ['95元', null],
  ])('weight %s', (text, expected) => {
    expect(readWeights(text, 'jin')).toEqual(expected);
  });

  test('are shown as they are read', () => {
    expect(readHeights(showHeights([155, 160]))).toEqual([155, 160]);
    for (const unit of ['jin', 'kg'] as const)
      expect(readWeights(showWeights([40, 47.5], unit), unit)).toEqual([40, 47.5]);
    expect([showHeights(null), showWeights(null, 'kg')]).toEqual(['', '']);
  });
});
