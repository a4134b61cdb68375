/** Copies for the day the database is lost. */
import { expect, test } from 'vitest';
import { createSnapshots, readSnapshot } from '../../lib/app/snapshot';
import { roomyArea } from './a-browser';

const day = 24 * 3_600_000;
const library = (text: string) => [
  { id: 'setting.ownWords', versions: [{ device: 'd1', count: 1, at: 1, value: text }], seen: { d1: 1 } },
];
const textIn = async (area: ReturnType<typeof roomyArea>) => (await readSnapshot(area))[0]?.versions[0]?.value;

test('today’s copy is renewed, those of the two days before stay, and a damaged one is passed over', async () => {
  const area = roomyArea();
  let now = 0;
  for (const [at, text] of [
    [0, '第一天'],
    [day, '第二天'],
    [2 * day, '第三天'],
    [3 * day, '第四天早'],
    [3 * day + 5, '第四天晚'],
  ] as const) {
    now = at;
    await createSnapshots(area, () => now).keep(library(text));
  }
  const copies = () => Object.keys(area.items).filter((key) => key.startsWith('snapshot.'));
  expect(copies()).toHaveLength(3);
  const read: unknown[] = [];
  for (let at = 0; at < 3; at++) {
    read.push(await textIn(area));
    const newest = copies().find((key) => String(area.items[key]).includes(String(read.at(-1))));
    area.items[newest ?? ''] = 'torn';
  }
  expect([...read, await textIn(area)]).toEqual(['第四天晚', '第三天', '第二天', undefined]);
});

test('what did not change is not written again', async () => {
  const area = roomyArea();
  const snapshots = createSnapshots(area, () => 0);
  const registers = library('甲');
  await snapshots.keep(registers);
  area.items = {};
  await snapshots.keep([...registers]);
  expect(area.items).toEqual({});
});
