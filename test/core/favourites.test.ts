import { expect, test } from 'vitest';
import { favouritesOf } from '../../lib/core/library/favourites';
import { newPhraseOf, placeOfNew } from '../../lib/core/library/new-phrase';
import type { Phrase } from '../../lib/core/library/phrase';
import { aPhrase } from './a-phrase';

const shown = (phrase: Partial<Phrase> & { id: string }) => ({
  ...aPhrase(phrase),
  others: [],
  builtIn: false,
  versions: [],
});
const phrases = [
  shown({ id: 'a', board: 'aftersale', group: ['退货'] }),
  shown({ id: 'b', board: 'common', group: ['招呼'] }),
  shown({ id: 'c', board: 'common', group: ['招呼'] }),
  shown({ id: 'd', board: 'common', group: ['物流'], pinned: true }),
  shown({ id: 'e', board: 'common', group: ['发票'] }),
  shown({ id: 'hold', board: 'common', role: 'holding', pinned: true }),
];
const ids = (picks: [string, number][], limit = 9) =>
  favouritesOf(
    phrases,
    picks.map(([phrase, uses]) => ({ phrase, uses, last: 0 })),
    limit,
  ).map(({ id }) => id);

test('what is pinned comes first, then what is used, then one of every group that is not there yet', () => {
  expect(
    ids([
      ['a', 2],
      ['c', 5],
    ]),
  ).toEqual(['d', 'c', 'a', 'e']);
});

test('nobody who has used nothing yet sees nothing', () => {
  expect(ids([])).toEqual(['d', 'b', 'e', 'a']);
  expect(ids([], 2)).toEqual(['d', 'b']);
});

test.each(['退差价', '100% 全新?', '#a/b&c'])('%s comes to the form of a new phrase as its title', (words) =>
  expect(newPhraseOf(`#${placeOfNew(words)}`)).toEqual({ title: words, variants: [''] }),
);

test('a whole answer becomes the wording, and a broken or other address nothing', () => {
  const answer = '亲，这款目前没有现货，预计下周二到货，到了第一时间告诉您';
  expect(newPhraseOf(`#${placeOfNew(answer)}`)).toEqual({ title: '', variants: [answer] });
  expect(newPhraseOf('#library/new/%E9')).toBeNull();
  expect(newPhraseOf('#tone/own-words')).toBeNull();
});
