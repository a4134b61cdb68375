/** What a kept conversation looks like: nothing of it is lost, cut in two, or told by a file's name. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../components/panel/evidence/file-name';
import { heightOf, partsOf } from '../../components/panel/evidence/parts';
import { wrap } from '../../components/panel/evidence/wrap';

const now = new Date(2026, 10, 23, 9, 5).getTime();

test.each([
  [null, 'tiexin-2026-11-23-0905'],
  ['橘子汽水没气了', 'tiexin-2026-11-23-0905-橘子汽水没气了'],
  ['../..\\a:b*"<c>|?\u202e\ud83d ', 'tiexin-2026-11-23-0905-abc'],
  ['👨‍👩‍👧', 'tiexin-2026-11-23-0905-👨👩👧'],
  [' . ', 'tiexin-2026-11-23-0905'],
])('the file of %j is called %s', (buyer, wanted) => {
  expect(fileName(now, buyer)).toBe(wanted);
});

test('a long name is cut', () => {
  expect(Array.from(fileName(now, '𠮷'.repeat(200)))).toHaveLength('tiexin-2026-11-23-0905-'.length + 40);
});

test('lines hold whole characters, and together the whole text', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(wrap(family.repeat(3), 2 * family.length, (text) => text.length)).toEqual([family + family, family]);
  expect(wrap('a\r\nb\n\nc', 9, (text) => text.length)).toEqual(['a', 'b', '', 'c']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, most) => {
      const whole = text.replaceAll(/\r|\n/g, ' ');
      expect(wrap(whole, most, (line) => line.length).join('')).toBe(whole);
    }),
  );
});

test('messages of any number and length are shared out among pictures that a browser can draw', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1200 }), { maxLength: 300 }), (lengths) => {
      const rows = lengths.map((length, row) => ({
        wrapped: Array.from({ length }, (_, line) => `${row} ${line}`),
      }));
      const parts = partsOf(rows, 5);
      expect(parts.flatMap((part) => part.rows.flatMap(({ wrapped }) => wrapped))).toEqual(
        rows.flatMap(({ wrapped }) => wrapped),
      );
      for (const { rows: part, height } of parts) {
        expect(height).toBeLessThan(16_384);
        expect(part.reduce((sum, { wrapped }) => sum + heightOf(wrapped.length), 0)).toBeLessThan(height);
      }
    }),
    { numRuns: 50 },
  );
});
