import { describe, expect, test } from 'vitest';
import { highlight } from '../../lib/core/library/highlight';
import { createSearch } from '../../lib/core/library/search';
import { finish } from '../../lib/app/work';
import { aPhrase } from './a-phrase';

const library = [
  aPhrase({ id: 'text', title: '物流说明', variants: ['包裹已经出库。', '已经联系仓库催发货了。'], tags: ['仓库'] }),
  aPhrase({ id: 'label', title: '加急处理', group: ['物流', '催发货'], variants: ['这就给您加急。'] }),
  aPhrase({ id: 'inside', title: '帮您催发货', variants: ['马上去催。'], code: 'cfh' }),
  aPhrase({ id: 'start', title: '催发货安抚', variants: ['让您久等了。'], code: 'fhx' }),
  aPhrase({ id: 'code', title: '什么时候出库', variants: ['付款后 48 小时内。'], code: 'FH' }),
];
const search = finish(createSearch(library));
const ids = (query: string, limit = 10) => search(query, limit).map(({ phrase }) => phrase.id);

describe('searching the library', () => {
  test('title before group and tags before wordings', () => {
    expect(ids('催发货')).toEqual(['start', 'inside', 'label', 'text']);
  });

  test('the short code comes first, the whole one before its beginning', () => {
    expect(ids('fh')).toEqual(['code', 'start', 'inside']);
    expect(ids('ＦＨ')).toEqual(['code', 'start', 'inside']);
  });

  test('traditional and simplified meet', () => {
    expect(ids('催發貨')).toEqual(ids('催发货'));
  });

  test('every word must be there, in any order, in any place', () => {
    expect(ids('仓库 发货')).toEqual(['text']);
    expect(ids('发货　仓库 物流')).toEqual(['text']);
    expect(ids('仓库 退款')).toEqual([]);
  });

  test('one character finds, blanks find nothing, and so does what is not there', () => {
    expect(ids('久')).toEqual(['start']);
    expect(ids('')).toEqual([]);
    expect(ids(' \n')).toEqual([]);
    expect(ids('发催')).toEqual([]);
  });

  test('a word never runs from one text into the next', () => {
    expect(ids('明催')).toEqual([]);
    expect(ids('货安')).toEqual(['start']);
  });

  test('the limit holds', () => {
    expect(ids('催发货', 2)).toEqual(['start', 'inside']);
    expect(ids('催发货', 0)).toEqual([]);
  });

  test('shows the wording that was meant', () => {
    expect(search('仓库 物流', 1)[0]?.variant).toBe(1);
  });
});

describe('highlight', () => {
  const literal = (text: string, query: string) => highlight(text, query, { sounds: null, place: 'name' });

  test('marks every word of the query', () => {
    expect(literal('物流到了哪个仓库', '仓库 物流')).toEqual([
      { from: 0, to: 2 },
      { from: 6, to: 8 },
    ]);
  });

  test('joins marks where words overlap', () => {
    expect(literal('催发货', '催发 发货')).toEqual([{ from: 0, to: 3 }]);
  });

  test('marks the text as written, not as folded', () => {
    expect(literal('😀ＶＩＰ專享', 'vip专享')).toEqual([{ from: 2, to: 7 }]);
  });
});
