import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseSize, type Measures } from '../../lib/core/shop/size-advice';
import type { SizeTable } from '../../lib/core/shop/size-table';

/** S to XL, in the words of most shops: 80-95, 95-110, 110-125, 125-140 斤. */
const table: SizeTable = [
  { size: 'S', height: [155, 160], weight: [40, 47.5] },
  { size: 'M', height: [160, 165], weight: [47.5, 55] },
  { size: 'L', height: [165, 170], weight: [55, 62.5] },
  { size: 'XL', height: [170, 175], weight: [62.5, 70] },
];

const body = (height: number | null, weight: number | null, usualSize: string | null = null): Measures => ({
  height,
  weight,
  usualSize,
});

describe('the size that is advised', () => {
  test('is the one that holds height and weight', () => {
    expect(adviseSize(table, body(163, 50))).toEqual({ kind: 'fits', size: 'M', usual: null });
  });

  test('is two when height and weight stand in neighbouring rows, or on the line between them', () => {
    expect(adviseSize(table, body(163, 57))).toMatchObject({ kind: 'between', smaller: 'M', larger: 'L' });
    expect(adviseSize(table, body(165, 55))).toMatchObject({ kind: 'between', smaller: 'M', larger: 'L' });
    const gaps: SizeTable = [
      { size: '38', height: null, weight: [40, 45] },
      { size: '40', height: null, weight: [48, 52] },
    ];
    expect(adviseSize(gaps, body(null, 46.5))).toMatchObject({ kind: 'between', smaller: '38', larger: '40' });
  });

  test('knows what the buyer usually wears, if the table has it', () => {
    expect(adviseSize(table, body(163, 57, 'm码'))).toMatchObject({ usual: 'M' });
    expect(adviseSize(table, body(163, 57, '39码'))).toMatchObject({ usual: null });
  });

  test('asks only for what the table needs', () => {
    expect(adviseSize(table, body(null, null))).toEqual({ kind: 'missing', what: ['height', 'weight'] });
    expect(adviseSize(table, body(165, null))).toEqual({ kind: 'missing', what: ['weight'] });
    const byHeight = table.map((row) => ({ ...row, weight: null }));
    expect(adviseSize(byHeight, body(163, null))).toMatchObject({ kind: 'fits', size: 'M' });
  });

  test('is none outside the table, or when height and weight say different things', () => {
    expect(adviseSize(table, body(185, 80))).toEqual({ kind: 'outside' });
    expect(adviseSize(table, body(163, 35))).toEqual({ kind: 'outside' });
    expect(adviseSize(table, body(156, 66))).toEqual({ kind: 'apart' });
    expect(adviseSize([], body(163, 50))).toBeNull();
  });

  test('does not depend on the order of the rows', () => {
    expect(adviseSize(table.toReversed(), body(163, 57))).toEqual(adviseSize(table, body(163, 57)));
  });

  test('never gets smaller for a larger body, whatever the table', () => {
    const steps = fc.array(
      fc.record({ height: fc.integer({ min: 0, max: 8 }), weight: fc.integer({ min: 1, max: 8 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    const overlap = fc.integer({ min: 0, max: 9 });
    const measured = fc.record({
      height: fc.integer({ min: 140, max: 200 }),
      weight: fc.integer({ min: 35, max: 100 }),
    });
    fc.assert(
      fc.property(steps, overlap, measured, measured, (given, wide, one, other) => {
        const rows: SizeTable = [];
        let [height, weight] = [150, 40];
        for (const [at, step] of given.entries()) {
          rows.push({ size: `${at}`, height: [height, height + 5 + wide], weight: [weight, weight + 5 + wide] });
          height += step.height;
          weight += step.weight;
        }
        const [small, large] = [
          { height: Math.min(one.height, other.height), weight: Math.min(one.weight, other.weight) },
          { height: Math.max(one.height, other.height), weight: Math.max(one.weight, other.weight) },
        ].map((measures) => adviseSize(rows, { ...measures, usualSize: null }));
        const ends = [small, large].map((advice) =>
          advice?.kind === 'fits'
            ? [advice.size, advice.size]
            : advice?.kind === 'between'
              ? [advice.smaller, advice.larger]
              : null,
        );
        const [below, above] = ends;
        if (!below || !above) return;
        expect(Number(below[0])).toBeLessThanOrEqual(Number(above[0]));
        expect(Number(below[1])).toBeLessThanOrEqual(Number(above[1]));
      }),
    );
  });

  test('holds the body it is advised for, and nothing is ever thrown', () => {
    const range = fc.option(fc.tuple(fc.integer({ min: 50, max: 230 }), fc.integer({ min: 0, max: 30 })), {
      nil: null,
    });
    const rows = fc.array(fc.record({ size: fc.string(), height: range, weight: range }), { maxLength: 6 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 50, max: 230 }),
        fc.integer({ min: 2, max: 200 }),
        (given, height, weight) => {
          const random: SizeTable = given.map((row, at) => ({
            size: `${at}`,
            height: row.height && [row.height[0], row.height[0] + row.height[1]],
            weight: row.weight && [row.weight[0], row.weight[0] + row.weight[1]],
          }));
          const advice = adviseSize(random, body(height, weight));
          if (advice?.kind !== 'fits') return;
          const row = random.find(({ size }) => size === advice.size);
          expect(height).toBeGreaterThanOrEqual(row?.height?.[0] ?? 0);
          expect(height).toBeLessThanOrEqual(row?.height?.[1] ?? 999);
        },
      ),
    );
  });
});
