import { expect, test } from 'vitest';
import { inSlices } from '../../lib/app/work';

/** Each step takes 3 ms of a clock that nothing else moves. */
function clockwork() {
  let now = 0;
  const slices: number[] = [];
  let steps = 0;
  const work = function* (count: number) {
    for (let step = 0; step < count; step++) {
      now += 3;
      steps++;
      yield;
    }
    return '完';
  };
  const slicing = {
    pause: () => {
      slices.push(steps);
      return Promise.resolve();
    },
    clock: () => now,
  };
  return { work, slicing, slices };
}

test('work is done in slices of about 8 ms, and waits before the first', async () => {
  const { work, slicing, slices } = clockwork();
  expect(await inSlices(work(7), slicing)).toBe('完');
  expect(slices).toEqual([0, 3, 6]);
});

test('work that is no longer wanted stops', async () => {
  const { work, slicing, slices } = clockwork();
  const stop = new AbortController();
  const pause = () => slicing.pause().then(() => slices.length === 2 && stop.abort());
  expect(await inSlices(work(100), { ...slicing, pause: async () => void (await pause()) }, stop.signal)).toBeNull();
  expect(slices).toEqual([0, 3]);
});
