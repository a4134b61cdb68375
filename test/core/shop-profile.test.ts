import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import { itemBytes, itemLimit, seal } from '../../lib/core/library/pages';
import { lacksUnit, profileFields, profileLengths, profileSchema, shopValues } from '../../lib/core/shop/profile';
import { sizeLimits, sizeTableSchema } from '../../lib/core/shop/size-table';
import { fillVariables } from '../../lib/core/suggest/fill';

test('what the shop filled in is said, what it left empty stays visibly open', () => {
  const values = shopValues({ ship_hours: ' 48小时内 ', courier: '  ' });
  expect(fillVariables('付款后{ship_hours}发货，默认发{courier}', values)).toEqual({
    text: '付款后48小时内发货，默认发{默认快递}',
    open: [{ from: 14, to: 20 }],
  });
});

test('words and marks that the sentence brings itself are not doubled', () => {
  const values = shopValues({
    return_days: '7天内',
    promotion_until: '到11月30日24点前',
    courier_fee: '补10元',
    free_shipping: '满59元包邮。',
  });
  expect(values).toEqual({
    return_days: '7天',
    promotion_until: '11月30日24点',
    courier_fee: '10元',
    free_shipping: '满59元包邮',
  });
});

test('a bare number is told where its unit is needed', () => {
  expect(lacksUnit('ship_hours', '48')).toBe(true);
  expect(lacksUnit('return_days', ' 7 ')).toBe(true);
  expect(lacksUnit('courier_fee', '10-15')).toBe(true);
  expect(lacksUnit('ship_hours', '48小时内')).toBe(false);
  expect(lacksUnit('shop', '7')).toBe(false);
});

test('every field is said by some phrase', () => {
  const texts = starterPhrases.flatMap(({ variants }) => variants).join('\n');
  expect(profileFields.filter((name) => !texts.includes(`{${name}}`))).toEqual([]);
});

test('a profile and a size table as long as they may be fit into one item of the browser’s sync each', () => {
  const profile = Object.fromEntries(profileFields.map((name) => [name, '满'.repeat(profileLengths[name])]));
  const row = { size: '码'.repeat(sizeLimits.name), height: [155.5, 160.5], weight: [102.25, 107.75] };
  const table = Array.from({ length: sizeLimits.rows }, () => row);
  expect([v.is(profileSchema, profile), v.is(sizeTableSchema, table)]).toEqual([true, true]);
  for (const value of [profile, table]) {
    const register = {
      id: 'setting.sizes',
      versions: [{ device: '01234567', count: 99, at: 1_800_000_000_000, value }],
      seen: { '01234567': 99, '89abcdef': 99 },
    };
    expect(itemBytes('p.01234567.10', seal([register]))).toBeLessThan(itemLimit);
  }
});

test('no value ends with a mark or is blank, whatever was typed', () => {
  const profile = fc.record(Object.fromEntries(profileFields.map((name) => [name, fc.string({ maxLength: 40 })])));
  fc.assert(
    fc.property(profile, (given) => {
      for (const value of Object.values(shopValues(given))) expect(value).toMatch(/\S/);
    }),
  );
});
