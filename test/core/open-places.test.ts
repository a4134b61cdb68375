import { describe, expect, test } from 'vitest';
import { nextGap, openPlacesIn } from '../../lib/core/suggest/open-places';

const inserted = '亲，{订单号}付款后{发货时效}发出，发{默认快递}，{几天}到。';
const first = { number: 0, from: 2, to: 7 };
/** The places gone to one after the other, as they stand in the draft. */
const way = (draft: string): string[] => {
  const gone: string[] = [];
  for (let gap = nextGap(inserted, draft, first); gap; gap = nextGap(inserted, draft, gap))
    gone.push(draft.slice(gap.from, gap.to));
  return gone;
};

describe('going from one open place to the next', () => {
  test('in the order of the text, each once', () => {
    expect(openPlacesIn(inserted)[0]).toEqual({ from: 2, to: 7 });
    expect(way(inserted)).toEqual(['{发货时效}', '{默认快递}', '{几天}']);
  });

  test('while places before it are being filled', () => {
    expect(way(inserted.replace('{订单号}', '8801这一单，'))).toEqual(['{发货时效}', '{默认快递}', '{几天}']);
  });

  test('past places that are filled, and past those whose words were changed', () => {
    expect(way(inserted.replace('{默认快递}', '中通'))).toEqual(['{发货时效}', '{几天}']);
    expect(way(inserted.replace('付款后', '下单后'))).toEqual(['{默认快递}', '{几天}']);
    expect(way('写了别的')).toEqual([]);
  });

  test('in the text that was inserted, not in the same text before it', () => {
    const draft = inserted + inserted;
    expect(nextGap(inserted, draft, { number: 0, from: inserted.length + 2, to: inserted.length + 7 })).toMatchObject({
      number: 1,
      from: inserted.length + inserted.indexOf('{发货时效}'),
    });
  });
});
