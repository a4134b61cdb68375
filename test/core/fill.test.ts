import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variables, type Variable } from '../../lib/core/library/variables';
import { fillVariables } from '../../lib/core/suggest/fill';

const shownOpen = (text: string, values = {}) => {
  const filled = fillVariables(text, values);
  return filled.open.map(({ from, to }) => filled.text.slice(from, to));
};

describe('filling a phrase', () => {
  test('puts in what is known', () => {
    expect(fillVariables('{buyer}您好，默认发{courier}。', { buyer: '小林', courier: '中通' })).toEqual({
      text: '小林您好，默认发中通。',
      open: [],
    });
  });

  test('takes the default where nothing is known, and the value where it is', () => {
    expect(fillVariables('我看一下{order|这一单}', {}).text).toBe('我看一下这一单');
    expect(fillVariables('我看一下{order|这一单}', { order: '8801' }).text).toBe('我看一下8801');
    expect(fillVariables('好的{buyer|}，收到', {}).text).toBe('好的，收到');
  });

  test('leaves the rest visibly open, under a name an agent can read', () => {
    const { text, open } = fillVariables('付款后{ship_hours}发出，发{courier}', { courier: '  ' });
    expect(text).toBe('付款后{发货时效}发出，发{默认快递}');
    expect(open.map(({ from, to }) => text.slice(from, to))).toEqual(['{发货时效}', '{默认快递}']);
  });

  test('leaves places of the agent’s own as they are written', () => {
    expect(fillVariables('{几分钟}内回复您', {})).toEqual({ text: '{几分钟}内回复您', open: [{ from: 0, to: 5 }] });
    expect(fillVariables('{几分钟|十分钟}内回复您', {}).text).toBe('十分钟内回复您');
    expect(shownOpen('{toString}和{constructor}')).toEqual(['{toString}', '{constructor}']);
  });

  test('takes no stray bracket for a place', () => {
    for (const text of ['{', '}', '{}', '{|好}', '{a{b', '尺寸{\n}', '一{二'])
      expect(fillVariables(text, {})).toEqual({ text, open: [] });
  });
});

const name = fc.constantFrom(...(Object.keys(variables) as Variable[]));
const value = fc.oneof(fc.string(), fc.constantFrom('{order}', '{buyer|亲}', '$&', '}{', '|', '{未知}'));

describe('whatever the values hold', () => {
  test('they stand in the text as they are', () => {
    fc.assert(
      fc.property(name, value, (name, value) => {
        fc.pre(value.trim() !== '');
        expect(fillVariables(`前{${name}}后`, { [name]: value })).toEqual({ text: `前${value}后`, open: [] });
      }),
    );
  });

  test('open places are exact, in order, and apart', () => {
    const part = fc.oneof(
      fc.record({ place: name }),
      fc.record({ place: fc.constantFrom('未知', 'no_such') }),
      fc.record({ plain: fc.constantFrom('您好，', '😀', '100%', '}') }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.dictionary(name, value), (parts, values) => {
        const written = parts.map((part) => ('plain' in part ? part.plain : `{${part.place}}`)).join('');
        const { text, open } = fillVariables(written, values);
        const expected = parts.flatMap((part) => {
          if ('plain' in part) return [];
          const known = Object.entries(variables).find(([id]) => id === part.place);
          const given = Object.entries(values).find(([id]) => id === part.place)?.[1];
          return known && given?.trim() ? [] : [`{${known?.[1].zh_CN ?? part.place}}`];
        });
        expect(open.map(({ from, to }) => text.slice(from, to))).toEqual(expected);
        for (const [index, { from }] of open.entries()) expect(from).toBeGreaterThanOrEqual(open[index - 1]?.to ?? 0);
      }),
    );
  });
});
