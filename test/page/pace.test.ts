import { expect, test } from 'vitest';
import { aBrowser, meet, memoryArea } from './a-browser';

test('however fast somebody edits, ten writes a minute reach the synced area, and all edits in the end', async () => {
  const synced = memoryArea();
  let [time, writes, again] = [1_750_000_000_000, 0, 0];
  const counting = { ...synced, write: (items: Record<string, unknown>) => (writes++, synced.write(items)) };
  const browser = await aBrowser({ synced: counting, now: () => time, later: () => void again++ });
  for (let at = 0; at < 30; at++) {
    await browser.save({ title: `第${at}条` });
    await browser.sync();
    time += 1000;
  }
  expect(writes).toBe(10);
  expect(again).toBeGreaterThan(30);
  time += 60_000;
  await browser.sync();
  const other = await aBrowser({ device: 'd2', synced });
  await meet(other);
  expect(await other.titles()).toContain('第29条');
});
