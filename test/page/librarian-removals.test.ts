import { expect, test } from 'vitest';
import { type ABrowser, aBrowser, meet, memoryArea } from './a-browser';

const many = Array.from({ length: 12 }, (_, at) => `第${at + 1}条`);

/** Twelve phrases in both browsers; then home removes them all. */
async function afterRemoval(): Promise<{ office: ABrowser; home: ABrowser }> {
  const synced = memoryArea();
  const [office, home] = [await aBrowser({ device: 'd1', synced }), await aBrowser({ device: 'd2', synced })];
  const ids: string[] = [];
  for (const title of many) ids.push(await office.save({ title }));
  await meet(office, home);
  await home.handlers.writePhrases({ phrases: ids.map((id) => ({ id, phrase: null })) });
  await meet(home, office);
  return { office, home };
}

test('when another browser removes much at once, nothing goes before the agent has said yes', async () => {
  const { office } = await afterRemoval();
  expect(await office.titles()).toEqual(expect.arrayContaining(many));
  expect((await office.view()).health.removals).toBe(12);
});

test('a yes removes it', async () => {
  const { office } = await afterRemoval();
  await office.handlers.answerRemovals({ take: true });
  expect(await office.titles()).not.toContain(many[0]);
  expect((await office.view()).health.removals).toBe(0);
});

test('a no brings it back everywhere', async () => {
  const { office, home } = await afterRemoval();
  await office.handlers.answerRemovals({ take: false });
  await meet(office, home);
  expect(await office.titles()).toEqual(expect.arrayContaining(many));
  expect(await home.titles()).toEqual(expect.arrayContaining(many));
  expect((await office.view()).health.removals).toBe(0);
});

test('other news arrives while it waits', async () => {
  const { office, home } = await afterRemoval();
  await home.save({ title: '新的一条' });
  await meet(home, office);
  expect(await office.titles()).toContain('新的一条');
});
