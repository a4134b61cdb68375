import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../lib/core/shape/align';
import { createSessions, type Sight } from '../../../lib/core/shape/sessions';

const sight = (change: Partial<Sight>): Sight => ({
  name: '山间小路',
  place: 'https://shop.example/chat',
  prints: ['a', 'b', 'c'],
  renewed: false,
  atEnd: true,
  now: 0,
  ...change,
});
const keyOf = (judged: ReturnType<ReturnType<typeof createSessions>>): string | null =>
  'session' in judged ? judged.session.key : null;

describe('laying two readings over each other', () => {
  test('finds what was appended, prepended or has left at the top', () => {
    expect(align(['a', 'b', 'c'], ['a', 'b', 'c', 'd'])).toEqual([0, 1, 2, null]);
    expect(align(['b', 'c'], ['a', 'b', 'c'])).toEqual([null, 0, 1]);
    expect(align(['a', 'b', 'c'], ['b', 'c', 'd'])).toEqual([1, 2, null]);
    expect(align(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([0, 1, 2]);
    expect(align(['a', 'b', 'c'], ['x', 'y'])).toBeNull();
  });

  test('any window of a long chat finds its place in another that overlaps it', () => {
    const windows = fc.record({
      length: fc.integer({ min: 4, max: 60 }),
      from: fc.integer({ min: 0, max: 20 }),
      moved: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(windows, ({ length, from, moved }) => {
        const all = Array.from({ length: length + from + moved }, (_, at) => `m${at}`);
        const before = all.slice(from, from + length);
        const now = all.slice(from + moved, from + moved + length);
        const right = now.map((_, at) => (at + moved < length ? at + moved : null));
        expect(align(before, now)).toEqual(moved >= length ? null : right);
      }),
    );
  });
});

describe('which conversation is open', () => {
  test('a new message keeps the conversation and the ids of the old ones', () => {
    const see = createSessions('shop');
    const first = see(sight({}));
    const next = see(sight({ prints: ['a', 'b', 'c', 'd'] }));
    expect(keyOf(next)).toBe(keyOf(first));
    const ids = [first, next].map((judged) => ('session' in judged ? judged.session.ids : []));
    expect(ids[1]?.slice(0, 3)).toEqual(ids[0]);
    expect(new Set(ids[1]).size).toBe(4);
  });

  test('a head that changes before its list waits for the list', () => {
    const see = createSessions('shop');
    const before = keyOf(see(sight({})));
    expect(see(sight({ name: '橙子汽水', now: 10 }))).toHaveProperty('wait');
    const after = keyOf(see(sight({ name: '橙子汽水', prints: ['x', 'y'], now: 200 })));
    expect(after).not.toBeNull();
    expect(after).not.toBe(before);
  });

  test('a list that changes before its head waits for the head', () => {
    const see = createSessions('shop');
    see(sight({}));
    expect(see(sight({ prints: ['x', 'y'], now: 10 }))).toHaveProperty('wait');
    expect(keyOf(see(sight({ name: '橙子汽水', prints: ['x', 'y'], now: 200 })))).toBe('shop:name:橙子汽水');
  });

  test('two buyers of one name are two', () => {
    const see = createSessions('shop');
    const first = keyOf(see(sight({})));
    see(sight({ prints: ['x', 'y', 'z'], now: 10 }));
    const second = keyOf(see(sight({ prints: ['x', 'y', 'z'], now: 2000 })));
    expect(second).not.toBe(first);
    expect(keyOf(see(sight({ name: '橙子汽水', prints: ['q'], now: 3000 })))).toBe('shop:name:橙子汽水');
    expect(keyOf(see(sight({ now: 4000 })))).toBe(first);
    expect(keyOf(see(sight({ name: '橙子汽水', prints: ['q', 'r'], now: 5000 })))).toBe('shop:name:橙子汽水');
    expect(keyOf(see(sight({ prints: ['x', 'y', 'z'], now: 6000 })))).toBe(second);
  });

  test('old messages scrolled into view in place of all others are not read as new ones', () => {
    const see = createSessions('shop');
    see(sight({}));
    expect(see(sight({ prints: ['o', 'p'], atEnd: false, now: 10 }))).toEqual({ keep: true });
  });

  test('a list drawn anew is the same conversation', () => {
    const see = createSessions('shop');
    const first = keyOf(see(sight({})));
    see(sight({ prints: [], renewed: true, now: 10 }));
    expect(keyOf(see(sight({ renewed: true, now: 20 })))).toBe(first);
  });
});
