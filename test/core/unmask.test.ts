/** What hides a word from filters comes off; the way back to the draft stays exact. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../lib/core/text/fold';
import { unmask } from '../../lib/core/text/unmask';

test.each([
  ['薇❤信', '薇信'],
  ['v-x : shop', 'vx : shop'],
  ['壹叁捌0000壹贰叁肆', '13800001234'],
  ['１３８ ００００ 1234', '13800001234'],
  ['①③⑧⓪⓪⓪⓪①②③④', '13800001234'],
  ['𝐯𝐱号', 'vx号'],
  ['🆅🆇号', 'vx号'],
  ['加\u200b微\u2060信', '加微信'],
  ['大概三五天', '大概三五天'],
  ['we chat with you', 'we chat with you'],
])('%s reads as %s', (masked, plain) => {
  expect(unmask(fold(masked)).text).toBe(plain);
});

test('each character’s origin lies in the draft, in order, and its end at the draft’s end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: bare, origin } = unmask(text);
      for (let at = 1; at <= bare.length; at++) expect(origin(at)).toBeGreaterThan(origin(at - 1));
      expect(origin(bare.length)).toBe(text.length);
    }),
  );
});
