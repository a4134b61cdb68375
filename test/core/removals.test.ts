import { describe, expect, test } from 'vitest';
import { edit, merge, type Register } from '../../lib/core/library/register';
import { removalsAmong } from '../../lib/core/library/sync/removals';
import { aPhrase } from './a-phrase';

const written = (id: string): Register<unknown> =>
  edit(id, undefined, { device: 'here', count: 1, at: 1, value: aPhrase({ id }) });
const removed = (register: Register<unknown>): Register<unknown> =>
  edit(register.id, register, { device: 'there', count: 1, at: 2, value: null });
const library = (size: number) => Array.from({ length: size }, (_, at) => written(`here.${at + 1}`));
const asked = (mine: Register<unknown>[], theirs: Register<unknown>[], builtIn = 0): number =>
  removalsAmong(new Map(mine.map((one) => [one.id, one])), theirs, builtIn).length;

describe('phrases that another browser removed', () => {
  test.each([
    ['a few of many go', 100, 20, 0],
    ['more than a fifth wait', 100, 21, 21],
    ['200 of thousands go', 5000, 200, 0],
    ['more than 200 wait', 5000, 201, 201],
    ['a handful goes, however small the library', 5, 5, 0],
  ])('%s', (_name, size, gone, waiting) => {
    const mine = library(size);
    expect(asked(mine, mine.slice(0, gone).map(removed))).toBe(waiting);
  });

  test('built-in ones count as a part of the library', () => {
    const mine = library(40);
    expect(asked(mine, mine.slice(0, 20).map(removed), 281)).toBe(0);
  });

  test('what was edited here meanwhile is not removed', () => {
    const mine = library(10);
    const gone = mine.map(removed);
    const again = mine.map((one) =>
      edit(one.id, one, { device: 'here', count: 2, at: 3, value: aPhrase({ id: one.id }) }),
    );
    expect(asked(again, gone)).toBe(0);
  });

  test('a removal that is known here is not asked about again', () => {
    const mine = library(10);
    const gone = mine.map(removed);
    expect(
      asked(
        mine.map((one, at) => merge(one, gone[at] ?? one)),
        gone,
      ),
    ).toBe(0);
  });

  test('a new browser takes all as it is', () => {
    expect(asked([], library(50).map(removed))).toBe(0);
  });
});
