/** Pictures of phrases: kept whole, here only, few and small enough. */
import { expect, test } from 'vitest';
import { createPictures } from '../../lib/app/library/pictures';
import { newPictureSchema, pictureFault, pictureLimits } from '../../lib/core/library/picture';
import { fromBase64, toBase64 } from '../../lib/platform/base64';
import { openDatabase } from '../../lib/platform/database';
import { databasePictures } from '../../lib/platform/picture-store';
import type { callLibrary } from '../../lib/platform/calls';
import { databaseStore } from '../../lib/platform/store';
import * as v from 'valibot';

const aPicture = (name: string, data = 'AAEC/w==') => ({
  name,
  type: 'image/png' as const,
  thumbnail: 'data:image/webp;base64,AA==',
  data,
});

async function shelf() {
  let rung = 0;
  const database = await openDatabase({ newDevice: () => 'd1' });
  const pictures = databasePictures(database, async () => void rung++);
  return { database, pictures, rung: () => rung };
}

test('come back byte for byte, in their order, and pages hear of them', async () => {
  const { pictures, rung } = await shelf();
  for (const name of ['甲.png', '乙.png']) await pictures.addPicture({ phrase: 's.ship', picture: aPicture(name) });
  await pictures.addPicture({ phrase: 's.size', picture: aPicture('丙.png') });
  expect((await pictures.pictures({ phrase: 's.ship' })).map(({ name }) => name)).toEqual(['甲.png', '乙.png']);
  expect(await pictures.pictureFiles({ phrase: 's.ship' })).toEqual([aPicture('甲.png'), aPicture('乙.png')]);
  expect(await pictures.counts()).toEqual({ 's.ship': 2, 's.size': 1 });
  const [first] = await pictures.pictures({ phrase: 's.ship' });
  await pictures.removePicture({ id: first?.id ?? 0 });
  expect(await pictures.counts()).toEqual({ 's.ship': 1, 's.size': 1 });
  expect(rung()).toBe(4);
});

test('are added once, however often one request comes', async () => {
  const { pictures } = await shelf();
  const args = { phrase: 's.ship', picture: aPicture('甲.png') };
  for (const once of ['a', 'a', 'b', 'a']) await pictures.addPicture(args, once);
  expect(await pictures.counts()).toEqual({ 's.ship': 2 });
});

test('are nine of a phrase at most', async () => {
  const { pictures } = await shelf();
  for (let at = 0; at < pictureLimits.count; at++)
    await pictures.addPicture({ phrase: 's.ship', picture: aPicture(`${at}.png`) });
  await expect(pictures.addPicture({ phrase: 's.ship', picture: aPicture('10.png') })).rejects.toThrow('too_many');
  expect(await pictures.counts()).toEqual({ 's.ship': 9 });
});

test('of a phrase that is still being written wait for its first save, and say when one did not stay', async () => {
  const { pictures } = await shelf();
  const call = ((name: 'pictures' | 'addPicture' | 'removePicture', args: never) =>
    pictures[name](args)) as unknown as typeof callLibrary;
  let told = 0;
  const waiting = createPictures(call, () => void told++);
  const names = async (phrase: string): Promise<string[]> => (await waiting.actions.of(phrase)).map(({ name }) => name);
  for (const name of ['甲.png', '乙.png', '丙.png']) await waiting.actions.add('', aPicture(name));
  const [first] = await waiting.actions.of('');
  await waiting.actions.remove(first?.id ?? 0);
  expect([await names(''), told]).toEqual([['乙.png', '丙.png'], 3]);

  expect(await waiting.keepFor('d1.1')).toBe(true);
  expect([await names('d1.1'), await names('')]).toEqual([['乙.png', '丙.png'], []]);

  for (let at = 0; at < pictureLimits.count - 1; at++) await waiting.actions.add('', aPicture(`${at}.png`));
  expect(await waiting.keepFor('d1.1')).toBe(false);
  expect((await names('d1.1')).length).toBe(pictureLimits.count);

  await waiting.actions.add('', aPicture('丁.png'));
  waiting.forget();
  expect(await names('')).toEqual([]);
});

test('go when the trash forgets their phrase', async () => {
  const { database, pictures } = await shelf();
  const store = databaseStore(database);
  const version = { device: 'd1', count: 1, at: 5 };
  const { ids } = await store.change([
    { id: null, make: (id) => ({ id, versions: [{ ...version, value: { id } }], seen: { d1: 1 } }) },
  ]);
  const id = ids[0] ?? '';
  await pictures.addPicture({ phrase: id, picture: aPicture('甲.png') });
  await store.change([
    { id, make: () => ({ id, versions: [{ ...version, count: 2, value: null }], seen: { d1: 2 } }) },
  ]);
  expect(await pictures.counts()).toEqual({ [id]: 1 });
  await store.emptyTrash(Number.MAX_SAFE_INTEGER);
  expect(await pictures.counts()).toEqual({});
});

test('are told why they can’t be added', () => {
  const mega = 1_000_000;
  expect(pictureFault({ type: 'image/png', size: 5 * mega }, 8)).toBeNull();
  expect(pictureFault({ type: 'image/svg+xml', size: 1 }, 0)).toBe('type');
  expect(pictureFault({ type: 'image/png', size: 5 * mega + 1 }, 0)).toBe('size');
  expect(pictureFault({ type: 'image/png', size: 1 }, 9)).toBe('count');
});

test('of the largest size pass the call’s schema, larger ones do not', () => {
  const bytes = new Uint8Array(pictureLimits.bytes).map((_, at) => at % 251);
  const data = toBase64(bytes);
  expect(v.is(newPictureSchema, aPicture('甲.png', data))).toBe(true);
  expect(v.is(newPictureSchema, aPicture('甲.png', `${data}AAAA`))).toBe(false);
  expect(fromBase64(data).length).toBe(bytes.length);
});
