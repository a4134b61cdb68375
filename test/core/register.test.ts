import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, edit, merge, others, type Register, shown } from '../../lib/core/library/register';

type Texts = Register<string>;

/** One step in the life of three browsers: one of them writes (null deletes), or takes in what another one knows. */
const step = fc.record({
  device: fc.nat(2),
  from: fc.nat(2),
  at: fc.nat(5),
  value: fc.option(fc.constantFrom('甲', '乙', '丙')),
  writes: fc.boolean(),
});

const start: Texts = edit('phrase', undefined, { device: 'd0', count: 1, at: 0, value: '甲' });

/** What each of the three browsers knows after some steps. Clocks may be wrong: `at` goes any way. */
const histories = fc.array(step, { maxLength: 20 }).map((steps) => {
  const known = [start, start, start];
  const counts = [1, 0, 0];
  for (const { device, from, at, value, writes } of steps) {
    const mine = known[device] ?? start;
    if (writes) {
      const count = (counts[device] = (counts[device] ?? 0) + 1);
      known[device] = edit('phrase', mine, { device: `d${device}`, count, at, value });
    } else known[device] = merge(mine, known[from] ?? start);
  }
  const [a = start, b = start, c = start] = known;
  return { a, b, c };
});

const version = (device: string, at: number, value: string | null) => ({ device, count: 1, at, value });

describe('whatever three browsers wrote', () => {
  test('the order of merging does not matter', () => {
    fc.assert(
      fc.property(histories, ({ a, b }) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('the grouping of merges does not matter', () => {
    fc.assert(
      fc.property(histories, ({ a, b, c }) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(histories, ({ a, b }) => {
        expect(merge(a, a)).toEqual(a);
        expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      }),
    );
  });

  test('a merge covers both, and what is covered adds nothing', () => {
    fc.assert(
      fc.property(histories, ({ a, b }) => {
        const both = merge(a, b);
        expect(covers(both, a) && covers(both, b)).toBe(true);
        if (covers(a, b)) expect(both).toEqual(a);
      }),
    );
  });

  test('an edit replaces everything that its browser knew of', () => {
    fc.assert(
      fc.property(histories, ({ a, b }) => {
        const known = merge(a, b);
        const after = edit('phrase', known, { device: 'd3', count: 1, at: 0, value: '丁' });
        expect(merge(known, after)).toEqual(after);
        expect([shown(after), others(after)]).toEqual(['丁', []]);
      }),
    );
  });
});

describe('two browsers that did not know of each other', () => {
  test('both texts are kept: the newer one is shown, the other one beside it', () => {
    const a = edit('phrase', start, version('d1', 10, '今天发'));
    const b = edit('phrase', start, version('d2', 20, '明天发'));
    const both = merge(a, b);
    expect([shown(both), others(both)]).toEqual(['明天发', ['今天发']]);
  });

  test('a text that is a list is kept as one', () => {
    const a = edit('setting', undefined, { device: 'd1', count: 1, at: 10, value: ['curt', 'emoji'] });
    const b = edit('setting', undefined, { device: 'd2', count: 1, at: 20, value: ['imperative'] });
    expect(others(merge(a, b))).toEqual([['curt', 'emoji']]);
  });

  test('an edit beats a deletion, even a later one', () => {
    const edited = edit('phrase', start, version('d1', 10, '今天发'));
    const deleted = edit('phrase', start, version('d2', 20, null));
    const both = merge(edited, deleted);
    expect([shown(both), others(both)]).toEqual(['今天发', []]);
  });

  test('a deletion that knew of the text takes it away', () => {
    const deleted = edit('phrase', start, version('d2', 0, null));
    expect(shown(merge(start, deleted))).toBeNull();
  });

  test('neither covers the other', () => {
    const a = edit('phrase', start, version('d1', 10, '今天发'));
    const b = edit('phrase', start, version('d2', 20, '明天发'));
    expect([covers(a, b), covers(b, a), covers(a, start), covers(start, a)]).toEqual([false, false, true, false]);
  });
});
