/** The library as a tree, narrowed by conditions, and changed in one go. */
import { describe, expect, test } from 'vitest';
import { groupTree, moveFault } from '../../lib/core/library/group-tree';
import { applyPatch } from '../../lib/core/library/patch';
import { openSieve, sift, type Sieve } from '../../lib/core/library/sift';
import type { LibraryPhrase } from '../../lib/core/library/view';
import { aPhrase } from './a-phrase';

const phrases: LibraryPhrase[] = [
  aPhrase({
    id: 'a',
    board: 'aftersale',
    group: ['物流', '催发货'],
    stages: ['insale'],
    intents: ['order_not_shipped'],
  }),
  aPhrase({ id: 'b', board: 'aftersale', group: ['物流'], scope: 'team' }),
  aPhrase({ id: 'c', board: 'common', group: [] }),
].map((phrase) => ({ ...phrase, others: phrase.id === 'c' ? [phrase] : [], versions: [], builtIn: false }));

const tree = groupTree(phrases, [{ board: 'common', path: ['空组'] }]);
const boardOf = (name: string) => tree.find(({ board }) => board === name);

describe('the tree', () => {
  test('counts what stands in a group and below it, and keeps empty groups', () => {
    const shipping = boardOf('aftersale')?.branches[0];
    expect([boardOf('aftersale')?.count, shipping?.path, shipping?.count]).toEqual([2, ['物流'], 2]);
    expect(shipping?.branches.map(({ path, count }) => [path, count])).toEqual([[['物流', '催发货'], 1]]);
    expect(boardOf('common')?.branches.map(({ path, count }) => [path, count])).toEqual([[['空组'], 0]]);
    expect(tree.map(({ board }) => board)).toEqual(['common', 'product', 'payment', 'aftersale']);
  });

  test('lets no group go where it can’t', () => {
    const shipping = boardOf('aftersale')?.branches[0];
    if (!shipping) throw new Error('no such group');
    const [leaf] = shipping.branches;
    expect(moveFault(shipping, { board: 'aftersale', path: [] })).toBe('same');
    expect(moveFault(shipping, { board: 'aftersale', path: ['物流', '催发货'] })).toBe('into_itself');
    expect(moveFault(shipping, { board: 'common', path: ['空组'] })).toBe('too_deep');
    expect(moveFault(shipping, { board: 'common', path: [] })).toBeNull();
    expect(leaf && moveFault(leaf, { board: 'common', path: ['空组'] })).toBeNull();
  });
});

describe('conditions', () => {
  const facts = {
    uses: (id: string) => (id === 'a' ? 6 : 0),
    isUnsynced: (id: string) => id === 'b',
    hasFindings: () => false,
  };
  test.each<[Partial<Sieve>, string]>([
    [{}, 'abc'],
    [{ board: 'aftersale' }, 'ab'],
    [{ board: 'aftersale', path: ['物流', '催发货'] }, 'a'],
    [{ stage: 'insale' }, 'a'],
    [{ intent: 'order_not_shipped' }, 'a'],
    [{ scope: 'team' }, 'b'],
    [{ use: 'often' }, 'a'],
    [{ use: 'never' }, 'bc'],
    [{ unsynced: true }, 'b'],
    [{ doubled: true }, 'c'],
    [{ tone: true }, ''],
    [{ board: 'aftersale', use: 'never' }, 'b'],
  ])('%o leaves %s', (sieve, left) => {
    expect(
      sift(phrases, { ...openSieve, ...sieve }, facts)
        .map(({ id }) => id)
        .join(''),
    ).toBe(left);
  });
});

describe('a change of many', () => {
  const phrase = aPhrase({ id: 'x', tags: ['旧', '新'], group: ['物流', '催发货'], code: 'cfh' });
  test('leaves what it does not name', () => {
    expect(applyPatch(phrase, {})).toEqual(phrase);
    expect(applyPatch(phrase, { board: 'payment', addTags: ['新', '大促'], removeTags: ['旧'] })).toEqual({
      ...phrase,
      board: 'payment',
      tags: ['新', '大促'],
    });
  });
  test('moves a group’s path, and only where it begins so', () => {
    expect(applyPatch(phrase, { regroup: { from: ['物流'], to: ['快递'] } }).group).toEqual(['快递', '催发货']);
    expect(applyPatch(phrase, { regroup: { from: ['售后'], to: ['快递'] } }).group).toEqual(['物流', '催发货']);
  });
});
