import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemBytes, itemLimit, pageKey, pageOwner, readPage, seal, sealPacked } from '../../lib/core/library/pages';
import { edit, type Register } from '../../lib/core/library/register';
import { layPages } from '../../lib/core/library/sync/lay-pages';
import { checksum } from '../../lib/core/text/checksum';

const register = (id: string, value: unknown): Register<unknown> =>
  edit(id, undefined, { device: 'd1', count: 1, at: 0, value });

/** Trusts everything: what a register may hold is asked elsewhere. */
const trust = (given: unknown): Register<unknown> => given as Register<unknown>;

const character = fc.constantFrom('发', 'a', '<', '"', '\\', '\n', '🙂', '\u2028');
/** Libraries whose phrases run from a word to more than any page can hold. */
const libraries = fc
  .array(fc.tuple(character, fc.nat(3000)), { maxLength: 60 })
  .map((texts) => texts.map(([one, times], at) => register(`p.${at}`, one.repeat(times))));
const budgets = fc.nat(60_000);

describe('what an item costs', () => {
  test.each([
    ['a Latin letter', 'a', 1],
    ['a Chinese character', '贴', 3],
    ['an angle bracket', '<', 6],
    ['a quote', '"', 2],
    ['a backslash', '\\', 2],
    ['a newline', '\n', 2],
    ['an accented letter', 'é', 2],
    ['an emoji', '🙂', 4],
    ['a control character', '\u0001', 6],
    ['a line separator', '\u2028', 6],
  ])('%s', (_name, text, bytes) => {
    expect(itemBytes('k', text) - itemBytes('k', '')).toBe(bytes);
  });

  test('key and quotes count too', () => expect(itemBytes('key', '')).toBe(5));

  test('never less than its JSON in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(itemBytes('k', text)).toBeGreaterThanOrEqual(1 + Buffer.byteLength(JSON.stringify(text)));
      }),
    );
  });
});

describe('writing pages', () => {
  const write = (library: Register<unknown>[], budget: number) => {
    const { pages, left } = layPages({ device: 'd1', budget, seal }, library, new Map());
    const read = Object.values(pages).flatMap((page) => {
      const found = readPage(page, trust);
      return 'registers' in found ? found.registers : [];
    });
    const sizes = Object.entries(pages).map(([key, page]) => itemBytes(key, page));
    return { pages, left, read, sizes };
  };

  test('no page exceeds an item, all together not the budget', () => {
    fc.assert(
      fc.property(libraries, budgets, (library, budget) => {
        const { sizes } = write(library, budget);
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(itemLimit);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
      }),
    );
  });

  test('each phrase is read back as it was, or named', () => {
    fc.assert(
      fc.property(libraries, budgets, (library, budget) => {
        const { read, left } = write(library, budget);
        expect(read).toEqual(library.filter(({ id }) => !left.includes(id)));
        expect(new Set(left).size).toBe(library.length - read.length);
      }),
    );
  });

  test('with room enough, only a phrase larger than a page stays', () => {
    const { left } = write([register('small', '好'), register('huge', '好'.repeat(3000)), register('last', '好')], 1e6);
    expect(left).toEqual(['huge']);
  });

  test('what comes first is served first', () => {
    const library = Array.from({ length: 9 }, (_, at) => register(`p.${at}`, '好'.repeat(500)));
    expect(write(library, 5000).read.map(({ id }) => id)).toEqual(['p.0', 'p.1', 'p.2']);
  });

  test('no budget, no page', () => expect(write([register('p', '好')], -1)).toMatchObject({ pages: {}, left: ['p'] }));

  test('a page tells whose it is, and other keys are nobody’s', () => {
    expect(pageOwner(pageKey('3fa9-b', 12))).toBe('3fa9-b');
    expect(['p..0', 'p.d1', 'bell', 'xp.d1.0'].map(pageOwner)).toEqual([null, null, null, null]);
  });
});

describe.each([
  ['plain', seal],
  ['packed', sealPacked],
])('a %s page that cannot be read is refused, not thrown', (_name, sealing) => {
  const page = sealing([register('p', '好')]);
  const sealed = (json: string) => `1.${checksum(json)}.${json}`;

  test('one in a newer format', () => {
    expect(readPage(`3.whatever.${page}`, trust)).toEqual({ fault: 'newer_format' });
  });

  test.each([
    ['nothing', undefined],
    ['an object', { p: 1 }],
    ['another text', '你好'],
    ['half of it', page.slice(0, -4)],
    ['a changed letter', `${page.slice(0, -1)}${page.endsWith('A') ? 'B' : 'A'}`],
    ['no JSON', sealed('[')],
    ['no list', sealed('{}')],
  ])('%s', (_name, value) => {
    expect(readPage(value, trust)).toEqual({ fault: 'damaged' });
  });

  test('one that holds something unfit', () => expect(readPage(page, () => null)).toEqual({ fault: 'damaged' }));

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json().map(sealed), fc.string().map(sealed)), (value) => {
        expect(() => readPage(value, () => null)).not.toThrow();
      }),
    );
  });
});
