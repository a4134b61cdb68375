/** The smallest edit between a draft and its mended form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editOf } from '../../lib/sites/composer/edit';

test.each([
  ['你必须今天寄', '麻烦您今天寄', { from: 0, to: 3, text: '麻烦您' }],
  ['亲\n好吗', '亲\n可以吗', { from: 2, to: 3, text: '可以' }],
  ['绝对正品哦', '正品哦', { from: 0, to: 3, text: '正' }],
  ['正品哦哦', '正品哦', { from: 2, to: 4, text: '哦' }],
  ['亲\n哦', '亲\n', { from: 2, to: 3, text: '' }],
  ['哦', '', { from: 0, to: 1, text: '' }],
  ['亲😀哦', '亲😁哦', { from: 1, to: 3, text: '😁' }],
])('%j to %j', (before, after, edit) => expect(editOf(before, after)).toEqual(edit));

test('always makes the one of the other, and keeps characters whole', () => {
  const texts = fc.string({ unit: fc.constantFrom('亲', '哦', '\n', '😀', '😁'), maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const { from, to, text } = editOf(before, after);
      expect(before.slice(0, from) + text + before.slice(to)).toBe(after);
      expect([before.slice(0, from), before.slice(to), text].every((part) => part.isWellFormed())).toBe(true);
    }),
  );
});
