import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemBytes } from '../../lib/core/library/pages';
import type { Register } from '../../lib/core/library/register';
import { fromBase91, toBase91 } from '../../lib/core/library/sync/base91';
import { characters } from '../../lib/core/library/sync/characters';
import { dictionary } from '../../lib/core/library/sync/dictionary';
import { pack, unpack } from '../../lib/core/library/sync/packing';
import { decodeTexts, encodeTexts } from '../../lib/core/library/sync/text-codes';
import { checksum } from '../../lib/core/text/checksum';
import { aPhrase } from './a-phrase';

/** Any UTF-16 text, halves of pairs too. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('亲', '发', '货', '，', 'a', '{', '\n', '\0', '\ud83d', '😊', '龘') }),
);
const counts = fc.integer({ min: 1, max: 1e12 });
const devices = fc.constantFrom('a1b2c3d4', 'ffff0000', 'x-y_z');
const ids = fc.oneof(
  fc.tuple(devices, counts).map(([device, count]) => `${device}.${count}`),
  fc.constantFrom('s.greeting', 'setting.lint', 's.12', 'd.007'),
);
const values = (id: string) =>
  fc.oneof(
    fc.constant(null),
    fc.jsonValue().filter((value) => value !== null),
    fc
      .record({
        title: texts,
        variants: fc.array(texts, { minLength: 1, maxLength: 4 }),
        code: texts,
        soothing: fc.boolean(),
      })
      .map((given) => aPhrase({ ...given, id })),
    texts.map((text) => aPhrase({ id, title: text.slice(0, 4), variants: [text] })),
  );
const registers: fc.Arbitrary<Register<unknown>> = ids.chain((id) =>
  fc
    .tuple(
      fc.uniqueArray(
        fc.record({ device: devices, count: counts, at: fc.integer({ min: 0, max: 2e12 }), value: values(id) }),
        { maxLength: 3, selector: ({ device }) => device },
      ),
      fc.dictionary(devices, counts),
    )
    .map(([versions, seen]) => ({
      id,
      versions,
      seen: { ...seen, ...Object.fromEntries(versions.map(({ device, count }) => [device, count])) },
    })),
);

describe('what is packed comes back', () => {
  test('registers of any content', () => {
    fc.assert(
      fc.property(fc.array(registers, { maxLength: 12 }), (given) => {
        expect(unpack(pack(given))).toEqual(JSON.parse(JSON.stringify(given)));
      }),
      { numRuns: 300 },
    );
  });

  test('texts', () => {
    fc.assert(
      fc.property(fc.array(texts), (given) => {
        expect(decodeTexts(encodeTexts(given))).toEqual(given);
      }),
    );
  });

  test('bytes, but for a zero behind them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const back = fromBase91(toBase91(bytes)) ?? new Uint8Array();
        expect([...back.subarray(0, bytes.length)]).toEqual([...bytes]);
        expect([...back.subarray(bytes.length)].every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  test('a field that this version does not know', () => {
    const value = { ...aPhrase({ id: 'd1.1' }), mood: { calm: true } };
    const given = [{ id: 'd1.1', versions: [{ device: 'd1', count: 1, at: 5, value }], seen: { d1: 1 } }];
    expect(unpack(pack(given))).toEqual(given);
  });
});

test('a page costs no more bytes than it has characters', () => {
  fc.assert(
    fc.property(fc.array(registers, { maxLength: 5 }), (given) => {
      const page = pack(given);
      expect(itemBytes('', page)).toBe(page.length + 2);
    }),
  );
});

test('other texts are refused, not thrown', () => {
  const sealed = (text: string) => `${checksum(text)}.${text}`;
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map(sealed),
        fc.uint8Array().map((one) => sealed(toBase91(one))),
      ),
      (text) => {
        const back = unpack(text);
        expect(back === null || Array.isArray(back)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('the frozen tables are as they were: pages of all agents depend on them', () => {
  expect([checksum(characters), checksum(dictionary)]).toEqual(['efb50488', '7e1ef6f9']);
});
