/** Reminders over windows, dead workers and restarts. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/platform/database';
import { roomyArea } from './a-browser';
import { aKeeper, listed, minute, newWorld, show, start, world } from './a-keeper';

beforeEach(newWorld);

describe('a promise', () => {
  test('seen by two windows is one reminder', async () => {
    const keeper = await aKeeper();
    await show(keeper, '小鹿');
    await Promise.all([show(keeper, '小鹿', '10分钟内回复您'), show(keeper, '小鹿', '10分钟内回复您')]);
    world.now += minute;
    await show(keeper, '小鹿', '10分钟内回复您');
    expect(await listed(keeper)).toEqual([['小鹿', 'promise', 9]]);
    expect(await listed(await aKeeper())).toEqual([['小鹿', 'promise', 9]]);
  });

  test('outlives the background, and its name the browser’s memory does not', async () => {
    const before = await aKeeper();
    await show(before, '小鹿');
    await show(before, '小鹿', '10分钟内回复您');
    expect(await listed(await aKeeper())).toEqual([['小鹿', 'promise', 10]]);
    world.session = roomyArea();
    const after = await aKeeper();
    expect(await listed(after)).toEqual([[null, 'promise', 10]]);
    await show(after, '小鹿', '10分钟内回复您');
    expect(await listed(after)).toEqual([['小鹿', 'promise', 10]]);
  });

  test('is kept by an answer in whatever window', async () => {
    const keeper = await aKeeper();
    await show(keeper, '小鹿');
    await show(keeper, '小鹿', '稍等，我帮您查一下');
    await show(keeper, '小鹿', '稍等，我帮您查一下', '查到了，今天发出');
    expect(await listed(keeper)).toEqual([]);
    // The other window has not noticed yet.
    await show(keeper, '小鹿', '稍等，我帮您查一下');
    expect(await listed(keeper)).toEqual([]);
    expect(await listed(await aKeeper())).toEqual([]);
  });

  test('is put off, settled and taken back by its id', async () => {
    const keeper = await aKeeper();
    await show(keeper, '小鹿');
    await show(keeper, '小鹿', '稍等');
    const id = (await keeper.handlers.reminders({})).find(({ kind }) => kind === 'promise')?.id ?? '';
    await keeper.handlers.settleReminder({ id, act: 'snooze' });
    expect(await listed(keeper)).toEqual([['小鹿', 'promise', 10]]);
    await keeper.handlers.settleReminder({ id, act: 'done' });
    expect(await listed(keeper)).toEqual([]);
    await keeper.handlers.settleReminder({ id, act: 'undo' });
    expect(await listed(keeper)).toEqual([['小鹿', 'promise', 5]]);
  });
});

test('thirty buyers who wait at once are all there, the longest waiting first, and the button counts them', async () => {
  const keeper = await aKeeper();
  for (let at = 0; at < 30; at++) {
    await show(keeper, `顾客${at}`);
    world.now += 10_000;
  }
  expect(await listed(await aKeeper())).toHaveLength(30);
  await keeper.attend();
  const waiting = world.counts.at(-1)?.[0] ?? 0;
  expect(waiting).toBeGreaterThan(20);
  world.now += 10 * minute;
  await keeper.attend();
  expect(world.counts.at(-1)).toEqual([30, true]);
});

test('the background is woken when the next reminder begins or falls due', async () => {
  const keeper = await aKeeper();
  await show(keeper, '小鹿');
  expect(world.wakes.at(-1)).toBe(start + 0.2 * 3 * minute);
  world.now = start + minute;
  await keeper.attend();
  expect(world.wakes.at(-1)).toBe(start + 3 * minute);
  world.now += 3 * minute;
  await keeper.attend();
  // Nobody waits for an answer for ever.
  expect(world.wakes.at(-1)).toBeGreaterThan(world.now + 60 * minute);
  world.now += 24 * 60 * minute;
  await keeper.attend();
  expect([world.wakes.at(-1), world.counts.at(-1)]).toEqual([null, [0, false]]);
});

test('the browser tells of what has fallen due once, and only where that is wanted', async () => {
  const keeper = await aKeeper();
  await show(keeper, '小鹿');
  await show(keeper, '小鹿', '稍等');
  await keeper.attend();
  world.now += 6 * minute;
  await keeper.attend();
  expect(world.told).toEqual([]);
  world.settings = { ...world.settings, time: { ...world.settings.time, notify: true } };
  await show(keeper, '老陈');
  world.now += 6 * minute;
  await keeper.attend();
  await (await aKeeper()).attend();
  expect(world.told).toEqual(['老陈']);
});

test('what nothing was learned of for a month is forgotten, what is younger is not', async () => {
  const keeper = await aKeeper();
  await show(keeper, '小鹿', '下周一给您答复');
  world.now += 20 * 24 * 60 * minute;
  await show(keeper, '老陈');
  world.now += 11 * 24 * 60 * minute;
  await keeper.attend();
  const database = await openDatabase({ newDevice: () => 'd1' });
  expect(await database.getAll('follow')).toHaveLength(1);
  database.close();
});

test('a background that starts has panels look again: the one before may have died before it told them', async () => {
  await show(await aKeeper(), '小鹿');
  const { rung } = world;
  await (await aKeeper()).attend();
  expect(world.rung).toBe(rung + 1);
});

test('nothing that was said, and no name, is stored', async () => {
  const keeper = await aKeeper();
  await show(keeper, '小鹿乱撞', '10分钟内回复您');
  const database = await openDatabase({ newDevice: () => 'd1' });
  const stored = JSON.stringify(await database.getAll('follow'));
  database.close();
  expect(stored).not.toMatch(/\p{Script=Han}/u);
});

test('what another version wrote in another shape is passed over', async () => {
  const database = await openDatabase({ newDevice: () => 'd1' });
  const strange: unknown = { conversation: 'x', touched: start, orders: 'all of them' };
  await database.put('follow', strange as never); // no type of ours describes it
  database.close();
  const keeper = await aKeeper();
  await show(keeper, '小鹿');
  expect(await listed(keeper)).toEqual([['小鹿', 'answer', 3]]);
});
