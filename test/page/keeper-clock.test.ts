/** Reminders while the clock is put right. */
import { beforeEach, expect, test } from 'vitest';
import { aKeeper, listed, minute, newWorld, show, start, world } from './a-keeper';

beforeEach(newWorld);

test('a clock that is put back makes nobody wait longer, though their chat is not looked at again', async () => {
  const keeper = await aKeeper();
  await show(keeper, '小鹿');
  await show(keeper, '小鹿', '10分钟内回复您');
  await show(keeper, '老陈');
  world.now -= 3 * 60 * minute;
  expect(await listed(keeper)).toEqual([
    ['小鹿', 'promise', 10],
    ['老陈', 'answer', 3],
  ]);
  world.now += 5 * minute;
  await (await aKeeper()).attend();
  expect(await listed(keeper)).toEqual([
    ['小鹿', 'promise', 5],
    ['老陈', 'answer', -2],
  ]);
  expect([world.counts.at(-1), world.wakes.at(-1)]).toEqual([[2, true], world.now + 5 * minute]);
});

test('a clock that ran ahead for a while does not keep the browser from telling', async () => {
  world.settings = { ...world.settings, time: { ...world.settings.time, notify: true } };
  const keeper = await aKeeper();
  world.now += 5 * 60 * minute;
  await keeper.attend();
  world.now = start;
  await keeper.attend();
  await show(keeper, '老陈');
  world.now += 6 * minute;
  await keeper.attend();
  expect(world.told).toEqual(['老陈']);
});
