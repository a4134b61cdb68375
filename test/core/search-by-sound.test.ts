import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../lib/app/work';
import { zhSounds } from '../../lib/core/lang/zh/sounds';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import { highlight } from '../../lib/core/library/highlight';
import { createHearing } from '../../lib/core/library/hearing';
import { createSearch } from '../../lib/core/library/search';
import { soundIn } from '../../lib/core/library/sound-match';
import { readSounds } from '../../lib/core/library/sounds';
import { aPhrase } from './a-phrase';

const sounds = readSounds(zhSounds);
const library = [
  aPhrase({ id: 'return', title: '退货流程', variants: ['亲，在订单里点申请就好。'] }),
  aPhrase({ id: 'ship', title: '发货时间', variants: ['付款后 48 小时内寄出哦。'], code: 'fhsj' }),
  aPhrase({ id: 'bank', title: '银行卡退款', variants: ['退款会回到原来的卡里。'], tags: ['还款'] }),
  aPhrase({ id: 'city', title: '到重庆几天', variants: ['一般三天到重庆，以快递为准。'] }),
  aPhrase({ id: 'vip', title: 'VIP客户', variants: ['您是老朋友啦。'] }),
];
const search = finish(createSearch(library));
const hearing = finish(createHearing(library, sounds));
const ids = (query: string) => search(query, 10, hearing).map(({ phrase }) => phrase.id);

describe('searching by sound', () => {
  test.each([
    ['tuihuo', ['return']],
    ['th', ['return']],
    ['thlc', ['return']],
    ['tuih', ['return']],
    ['tui货', ['return']],
    ['退huo', ['return']],
    ['thuo', ['return']],
    ['zhongqing', ['city']],
    ['chongqing', ['city']],
    ['yinhang', ['bank']],
    ['huankuan', ['bank']],
    ['vipkh', ['vip']],
    ['kuaidi', ['city']],
    ['kuaid yiban', ['city']],
    ['kaixin', []],
  ])('%s', (query, found) => expect(ids(query)).toEqual(found));

  test('what stands there comes before what is only heard', () => {
    const twice = [aPhrase({ id: 'heard', title: '发货' }), aPhrase({ id: 'stands', title: '尺码', code: 'fh' })];
    const found = finish(createSearch(twice))('fh', 10, finish(createHearing(twice, sounds)));
    expect(found.map(({ phrase }) => phrase.id)).toEqual(['stands', 'heard']);
  });

  test('two initials mean nothing within a sentence, three do', () => {
    expect(ids('xs')).toEqual([]);
    expect(ids('xsn')).toEqual(['ship']);
  });

  test('nothing is heard before the sounds have come', () => {
    expect(search('tuihuo', 10)).toEqual([]);
  });

  test('a long row of the same letter ends soon', () => {
    expect(ids('h'.repeat(32))).toEqual([]);
    expect(soundIn('h'.repeat(32), '还行'.repeat(200), sounds)).toEqual({ from: 0, to: 32 });
  });

  test('marks the characters that were heard', () => {
    expect(highlight('七天退货流程', 'thlc', { sounds, place: 'name' })).toEqual([{ from: 2, to: 6 }]);
    expect(highlight('退貨流程', 'tuihuo', { sounds, place: 'name' })).toEqual([{ from: 0, to: 2 }]);
    expect(highlight('明天发货，后天到货', 'fah', { sounds, place: 'wording' })).toEqual([{ from: 2, to: 4 }]);
    expect(highlight('明天发货', 'fh', { sounds, place: 'wording' })).toEqual([]);
  });
});

describe('the index by sound', () => {
  const starters = finish(createHearing(starterPhrases, sounds));
  const searchStarters = finish(createSearch(starterPhrases));

  test('never hides a phrase in which the query can be heard', () => {
    const pieces = fc.constantFrom(...starterPhrases).chain(({ title }) =>
      fc.nat(title.length - 1).chain((from) =>
        fc.array(fc.constantFrom('syllable', 'initial', 'character'), { minLength: 1, maxLength: 4 }).map((ways) => ({
          title,
          query: ways
            .map((way, at) => {
              const character = title[from + at] ?? '';
              const [syllable = character] = sounds.of(character.charCodeAt(0));
              return way === 'character' ? character : way === 'initial' ? (syllable[0] ?? '') : syllable;
            })
            .join(''),
        })),
      ),
    );
    fc.assert(
      fc.property(pieces, ({ title, query }) => {
        fc.pre(query.trim() !== '' && !/\s/.test(query));
        const found = searchStarters(query, starterPhrases.length, starters);
        expect(found.map(({ phrase }) => phrase.title)).toContain(title);
      }),
    );
  });
});
