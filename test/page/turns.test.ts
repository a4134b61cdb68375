import { expect, test } from 'vitest';
import { createTurns } from '../../lib/app/turns';

test('an answer that was overtaken does not count, all others do', () => {
  const ask = createTurns();
  const [first, second, third] = [ask(), ask(), ask()];
  expect([first(), third(), second()]).toEqual([true, true, false]);
  expect(ask()()).toBe(true);
});
