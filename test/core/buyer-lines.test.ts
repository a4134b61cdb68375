/** The lines shown beside a phrase are lines that would bring it up. */
import { expect, test } from 'vitest';
import { buyerLines } from '../../lib/core/lang/buyer-lines';
import { languages } from '../../lib/core/lang';
import { type Intent, intents } from '../../lib/core/model/intent';
import { createPolyglot } from '../../lib/core/recognise/polyglot';

const recognise = createPolyglot(languages);
const read = (text: string): Intent[] =>
  recognise({ messages: [{ id: '1', side: 'buyer', kind: 'text', text, at: null }], order: null }).intents.map(
    ({ id }) => id,
  );

test('each is read as what it stands for', () => {
  const lines = intents.flatMap((intent) => buyerLines([intent], 9).map((line) => [intent, line] as const));
  expect(lines.filter(([intent, line]) => !read(line).slice(0, 2).includes(intent))).toEqual([]);
});

test('every intent that a buyer can want has some', () => {
  expect(intents.filter((intent) => buyerLines([intent]).length === 0)).toEqual(['other']);
});
