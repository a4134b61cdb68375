/** Page facts from files: what is wrong is named, what changes is shown, and nothing but plain data comes in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSiteFile, type SiteFile, writeSiteFile } from '../../lib/app/site-file';
import { knownProfiles, profilesFor } from '../../lib/core/site/known';
import type { SiteProfile } from '../../lib/core/site/profile';
import { isSelector, isUsable, selectorsOf } from '../../lib/sites/usable';
import { marketplaces } from '../../lib/sites';

const jd = marketplaces.find(({ id }) => id === 'jd');
if (!jd) throw new Error('京东 is not shipped');
const { marks: _marks, ...withoutMarks } = jd;
const own: SiteProfile = {
  ...jd,
  id: 'mine',
  name: '我的小店',
  matches: ['https://chat.shop.example/im*'],
  asOf: '2026-10',
};

const read = (text: string, imported: SiteProfile[] = [], size = text.length): SiteFile =>
  readSiteFile(text, size, { shipped: marketplaces, imported, isSelector, selectorsOf });
const readProfile = (profile: unknown, imported?: SiteProfile[]): SiteFile =>
  read(JSON.stringify({ format: 'tiexin-site', version: 1, profile }), imported);
const faultsOf = (file: SiteFile) => ('faults' in file ? file.faults : []);

describe('a file', () => {
  test.each(marketplaces.map((profile) => [profile.id, profile] as const))(
    'that was exported of %s says the same when it comes back',
    (_id, profile) => {
      expect(read(writeSiteFile(profile))).toMatchObject({ profile, state: 'same', changes: [] });
    },
  );

  test('of a new site shows every fact before anything is kept', () => {
    const file = readProfile(own);
    expect(file).toMatchObject({ state: 'new', current: null });
    expect('changes' in file && file.changes.map(({ field }) => field)).toEqual(Object.keys(own));
  });

  test('that changes a marketplace shows what it changes, before and after', () => {
    const file = readProfile({ ...jd, asOf: '2026-11-01', composer: ['#editor'] });
    expect(file).toMatchObject({
      state: 'replaces',
      changes: [
        { field: 'asOf', before: '2026', after: '2026-11-01' },
        { field: 'composer', before: '.EditorContent[contenteditable="true"]', after: '#editor' },
      ],
    });
  });

  test('is compared with what was imported before', () => {
    const before = { ...own, name: '旧名' };
    expect(readProfile(own, [before])).toMatchObject({
      changes: [{ field: 'name', before: '旧名', after: '我的小店' }],
    });
  });

  test('older than what the extension knows is not taken', () => {
    const file = readProfile({ ...jd, asOf: '2025-12-31' });
    expect(file).toMatchObject({ state: 'older', current: { asOf: '2026' } });
  });
});

describe('what is wrong is named', () => {
  const change = (changed: object) => readProfile({ ...own, ...changed });

  test.each([
    ['no JSON', read('{"format":'), { id: 'not_json' }],
    ['another kind of file', read('{"format":"tiexin-library"}'), { id: 'not_ours' }],
    ['a list', read('[]'), { id: 'not_ours' }],
    ['a newer format', read('{"format":"tiexin-site","version":2,"profile":{}}'), { id: 'newer' }],
    ['too large', read(writeSiteFile(own), [], 70_000), { id: 'too_big' }],
    ['a fact that is missing', readProfile({ ...withoutMarks }), { id: 'missing', field: 'marks' }],
    ['a fact that does not exist', change({ onload: 'alert(1)' }), { id: 'unknown', field: 'onload' }],
    ['no encryption', change({ matches: ['http://shop.example/*'] }), { id: 'match', field: 'matches.0' }],
    ['all hosts', change({ matches: ['https://*/*'] }), { id: 'match', field: 'matches.0' }],
    ['all of a host’s kin', change({ matches: ['https://*.shop.example/*'] }), { id: 'match', field: 'matches.0' }],
    ['a whole country', change({ matches: ['https://com/*'] }), { id: 'match', field: 'matches.0' }],
    ['a date in words', change({ asOf: '去年' }), { id: 'date', field: 'asOf' }],
    ['an id with blanks', change({ id: 'My Shop' }), { id: 'id', field: 'id' }],
    ['a confidence of our own', change({ confidence: 'A+' }), { id: 'confidence', field: 'confidence' }],
    ['no list of selectors', change({ text: '.text' }), { id: 'wrong', field: 'text' }],
    ['an empty list', change({ text: [] }), { id: 'wrong', field: 'text.0' }],
    ['a selector that is none', change({ text: ['p', 'div[['] }), { id: 'selector', field: 'text', value: 'div[[' }],
    [
      'one within a fact',
      change({ messageId: { from: '::::', attribute: 'id' } }),
      { id: 'selector', field: 'messageId', value: '::::' },
    ],
    [
      'an attribute that is none',
      change({ messageId: { from: 'p', attribute: 'a b' } }),
      { id: 'wrong', field: 'messageId.attribute' },
    ],
  ])('%s', (_what, file, fault) => expect(faultsOf(file)[0]).toMatchObject(fault));

  test('thirty imported sites are enough', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ ...own, id: `s${at}` }));
    expect(faultsOf(readProfile(own, many))).toEqual([{ id: 'too_many' }]);
    expect(readProfile({ ...own, id: 's3' }, many)).toMatchObject({ state: 'same' });
  });

  test('whatever a file holds, it is read or refused, and leaves no trace', () => {
    const facts = fc.dictionary(fc.constantFrom(...Object.keys(own), '__proto__', 'constructor'), fc.jsonValue());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          facts.map((given) => JSON.stringify({ format: 'tiexin-site', version: 1, profile: { ...own, ...given } })),
        ),
        (text) => {
          const file = read(text);
          if ('profile' in file) expect(isUsable(file.profile)).toBe(true);
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

describe('the profiles in use', () => {
  const newer = { ...jd, asOf: '2026-11', name: '京东（新）' };
  const older = { ...jd, asOf: '2025' };

  test('newer facts of a file take the place of shipped ones, older ones do not', () => {
    const used = (imported: SiteProfile[]) =>
      knownProfiles(marketplaces, imported).filter(({ outdated, profile }) => !outdated && profile.id === 'jd');
    expect(used([newer])).toEqual([{ profile: newer, imported: true, outdated: false }]);
    expect(used([older])).toEqual([{ profile: jd, imported: false, outdated: false }]);
    expect(knownProfiles(marketplaces, [older])).toContainEqual({ profile: older, imported: true, outdated: true });
  });

  test('a page is tried with the profiles made for its address, any other with all', () => {
    const ids = (address: string) => profilesFor(address, marketplaces, [own]).map(({ id }) => id);
    expect(ids('https://dongdong.jd.com/chat?x=1')).toEqual(['jd']);
    expect(ids('https://chat.shop.example/im/7')).toEqual(['mine']);
    expect(ids('https://chat.shop.example/orders')).toHaveLength(marketplaces.length + 1);
    expect(ids('http://127.0.0.1:4173/dongdong.jd.com/')).toHaveLength(marketplaces.length + 1);
  });
});
