import { describe, expect, test } from 'vitest';
import { readTaughtFile, writeTaughtFile } from '../../lib/app/taught-file';
import { type TaughtPage, taughtPages, withTaught } from '../../lib/core/shape/taught';
import { isSelector } from '../../lib/sites/usable';

const page: TaughtPage = {
  host: 'chat.shop.example:8443',
  taught: { composer: 'textarea[name="reply"]', rule: { by: 'place', buyerAt: 'left' } },
};
const read = (text: string) => readTaughtFile(text, text.length, isSelector);

describe('a page that was pointed out, as a file', () => {
  test('comes back as it went', () => {
    expect(read(writeTaughtFile(page))).toEqual(page);
  });
  test.each([
    ['no JSON', '{'],
    ['another file', JSON.stringify({ format: 'tiexin-site', version: 1, profile: {} })],
    ['a newer version', writeTaughtFile(page).replace('"version": 1', '"version": 2')],
    ['a host that is none', writeTaughtFile({ ...page, host: 'https://shop.example/<b>' })],
    ['a selector that no browser reads', writeTaughtFile({ ...page, taught: { ...page.taught, composer: 'a[[' } })],
    ['a rule that is not known', writeTaughtFile(page).replace('"place"', '"magic"')],
    ['a file much too long', JSON.stringify({ ...JSON.parse(writeTaughtFile(page)), more: 'x'.repeat(20_000) })],
  ])('%s is refused', (_what, text) => {
    expect(read(text)).toBeNull();
  });
  test('hosts are listed by name, without what can’t be read', () => {
    const stored = withTaught('b.example', page.taught, withTaught('a.example', page.taught, { 'c.example': 7 }));
    expect(taughtPages(stored)).toEqual([
      { host: 'a.example', taught: page.taught },
      { host: 'b.example', taught: page.taught },
    ]);
  });
});
