/** What a backup holds besides phrases comes back as it was, and a damaged part takes nothing else with it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPicks, readBesides } from '../../lib/core/library/backup';
import { writeOwnFile } from '../../lib/core/library/export/own-file';
import { readOwnFile } from '../../lib/core/library/import/own-file';
import { defaultSettings } from '../../lib/core/library/settings';
import { readView, type View } from '../../lib/core/model/view';
import type { TaughtPage } from '../../lib/core/shape/taught';
import { aPhrase } from './a-phrase';

const text = fc.string({
  unit: fc.constantFrom('亲', '"', '\\', '\n', '{', '}', '😀', 'a'),
  minLength: 1,
  maxLength: 8,
});
const host = fc.constantFrom('im.example.com', 'chat.example.org:8443', 'toString', '__proto__x');
const views: fc.Arbitrary<View> = fc.record({
  home: fc.constantFrom('overlay', 'native'),
  density: fc.constantFrom('comfortable', 'compact'),
  sites: fc.dictionary(
    host,
    fc.record({
      panel: fc.boolean(),
      lint: fc.option(fc.boolean()),
      collapsed: fc.boolean(),
      side: fc.constantFrom('left', 'right'),
      width: fc.integer({ min: 320, max: 480 }),
    }),
    { noNullPrototype: true },
  ),
});
const rule: fc.Arbitrary<TaughtPage['taught']['rule']> = fc.oneof(
  fc.record({ by: fc.constant('place' as const), buyerAt: fc.constantFrom('left', 'right') }),
  fc.record({ by: fc.constant('look' as const), buyer: text, agent: text }),
  fc.record({ by: fc.constant('name' as const), agent: text }),
);
const pages = fc
  .uniqueArray(fc.record({ host, taught: fc.record({ composer: text, rule }) }), { selector: (page) => page.host })
  .map((all) => all.toSorted((a, b) => (a.host < b.host ? -1 : 1)));
const libraries = fc.array(
  fc.record({ versions: fc.array(text, { minLength: 1, maxLength: 4 }), uses: fc.nat(9), last: fc.nat(2 ** 40) }),
  { maxLength: 6 },
);

test('other versions, counts of use, pointed-out pages and how the panel stands come back as they were', () => {
  fc.assert(
    fc.property(libraries, views, pages, (library, view, taught) => {
      const made = library.map(({ versions, uses, last }, at) => {
        const [shown, ...others] = versions.map((one) => aPhrase({ id: `k.${at}`, variants: [one] }));
        const phrase = {
          ...(shown ?? expect.fail('no version')),
          others,
          versions: versions.map((_, n) => `k.${n}`),
          builtIn: false,
        };
        return { phrase, pick: { phrase: `k.${at}`, uses, last } };
      });
      const given = { phrases: made.map((one) => one.phrase), picks: made.map((one) => one.pick) };
      const file = writeOwnFile({ ...given, settings: defaultSettings }, [], { view, taught });
      const read = readOwnFile(JSON.parse(file));
      const besides = read === 'newer' ? null : read.besides;
      const doubled = given.phrases.filter(({ others }) => others.length > 0);
      expect(besides).toEqual({
        others: Object.fromEntries(doubled.map(({ id, others }) => [id, others])),
        picks: given.picks.filter(({ uses }) => uses > 0),
        machine: { view, taught },
      });
    }),
  );
});

test('whatever stands in its place, reading throws nothing and gives what can be used', () => {
  const parts = fc.record({ others: fc.json(), picks: fc.json(), machine: fc.json() });
  fc.assert(
    fc.property(parts, (given) => {
      const tree = Object.fromEntries(Object.entries(given).map(([name, json]) => [name, JSON.parse(json)]));
      const { picks, machine } = readBesides({ ...tree, picks: [tree['picks'], { phrase: 'k.1', uses: 2, last: 5 }] });
      expect(picks.at(-1)).toEqual({ phrase: 'k.1', uses: 2, last: 5 });
      expect(machine === null || machine.view).toEqual(machine === null || readView(machine.view));
    }),
  );
  expect(readBesides(null)).toEqual({ others: {}, picks: [], machine: null });
});

test('uses are brought up to what the file knows, never beyond, and never down', () => {
  const here = [
    { phrase: 'a', uses: 5, last: 50 },
    { phrase: 'b', uses: 1, last: 90 },
  ];
  const given = [
    { phrase: 'a', uses: 3, last: 99 },
    { phrase: 'b', uses: 4, last: 20 },
    { phrase: 'c', uses: 2, last: 7 },
  ];
  expect(newPicks(here, given)).toEqual([
    { phrase: 'b', uses: 3, last: 90 },
    { phrase: 'c', uses: 2, last: 7 },
  ]);
});
