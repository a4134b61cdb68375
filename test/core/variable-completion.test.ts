import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completionAt, renamed, unknownNames } from '../../lib/core/library/variable-completion';
import { fillVariables } from '../../lib/core/suggest/fill';

/** @param text with the caret as | */
const at = (text: string) => completionAt(text.replace('|', ''), text.indexOf('|'));

describe('completing a variable', () => {
  test('offers all of them after a brace, and those that begin like what was typed first', () => {
    expect(at('付款后{|')?.names.slice(0, 3)).toEqual(['buyer', 'order', 'product']);
    expect(at('发{cour|')?.names).toEqual(['courier', 'courier_choice', 'courier_fee']);
    expect(at('{fee|')?.names).toEqual(['courier_fee']);
  });

  test('knows them by their Chinese names too', () => {
    expect(at('默认{快递|')?.names).toEqual(['courier', 'courier_choice', 'courier_fee']);
    expect(at('{订单|')?.names).toEqual(['order', 'order_state']);
  });

  test('is silent where no name is being written', () => {
    expect([at('没有|'), at('{buyer}|'), at('{buyer|亲|'.replace('|', '｜')), at('{\n|'), at('{不存在|')]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(completionAt('{order|这一单}', 9)).toBeNull();
  });

  test('takes the rest of a name that the caret stands in, and no other text', () => {
    expect(at('发{cou|rier}吧')).toMatchObject({ from: 1, to: 10 });
    expect(at('发{cou|，好的}')).toMatchObject({ from: 1, to: 5 });
  });

  test('what was chosen is a place that can be filled', () => {
    const text = fc.constantFrom('', '您好，', '{buyer}在的', '😀');
    fc.assert(
      fc.property(text, fc.constantFrom('', 'c', '快', 'order'), text, (before, typed, after) => {
        const written = `${before}{${typed}${after}`;
        const caret = before.length + 1 + typed.length;
        const completion = completionAt(written, caret);
        const name = completion?.names[0];
        if (!completion || !name) throw new Error('Nothing was offered');
        const chosen = `${written.slice(0, completion.from)}{${name}}${written.slice(completion.to)}`;
        expect(fillVariables(chosen, { [name]: '值', buyer: '值' }).text).not.toContain('{');
      }),
    );
  });
});

describe('names that no variable has', () => {
  test('are told with what was probably meant', () => {
    expect(unknownNames('{curier}发，{curier}到，{order_no}，{buyer}')).toEqual([
      { name: 'curier', meant: 'courier' },
      { name: 'order_no', meant: null },
    ]);
    expect(unknownNames('{订单号}已查到')).toEqual([{ name: '订单号', meant: 'order' }]);
    expect(unknownNames('{Ship-Hours|48小时}')).toEqual([{ name: 'Ship-Hours', meant: 'ship_hours' }]);
  });

  test('gaps that are named in Chinese are left to the agent', () => {
    expect(unknownNames('{几分钟}内回复，{补差金额|5}元')).toEqual([]);
  });

  test('can be mended everywhere at once, defaults kept', () => {
    expect(renamed('{curier|中通}，{ curier }，{courier}', 'curier', 'courier')).toBe(
      '{courier|中通}，{courier}，{courier}',
    );
  });
});
