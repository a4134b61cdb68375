/** A fault report holds no word of anybody, and what whoever mends it needs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose, type Surroundings } from '../../lib/app/diagnosis';
import { createTroubles } from '../../lib/app/troubles';
import { aPhrase } from '../core/a-phrase';
import { aDesk, conversationOf, said } from './a-desk';

const around: Surroundings = {
  version: '1.2.3',
  browser: 'Chromium',
  language: 'zh_CN',
  home: 'overlay',
  size: { width: 360, height: 800, ratio: 1.25 },
  now: Date.UTC(2026, 10, 23, 9, 5),
  knownSites: new Set(['pdd']),
  troubles: ['09:01 not_taken'],
  reminders: 2,
};

test('the report counts and names, and quotes nobody', async () => {
  const { desk } = aDesk();
  desk.pageState({
    state: 'recognised',
    doubt: null,
    place: 'pdd',
    site: { id: 'pdd', name: '拼多多', asOf: '2026-09-08', confidence: 'A' },
  });
  desk.conversation(conversationOf('小鱼儿', said('1', 'buyer', '几号发货，电话13800001234')));
  await desk.refresh();
  desk.draft('pdd:小鱼儿', '快点，我的地址是文三路', false);
  const report = diagnose(desk.state(), around);
  for (const told of [
    'Tiexin 1.2.3 · overlay · zh_CN',
    'Chromium',
    'taken 2026-11-23T09:05Z · panel 360×800 at 1.25',
    'page: recognised · site: pdd, A',
    '1 messages, 0 with a time',
    'findings: imperative',
    'reminders: 2',
    '9 phrases, fault none, sync well',
    'last troubles (UTC): 09:01 not_taken',
  ])
    expect(report).toContain(told);
  expect(report).not.toMatch(/小鱼儿|发货|13800001234|快点|文三路|今天就发/);
});

const chunk = 'chrome-extension://abcdef/chunks/panel-1.js:1:23';
/** Chinese words that no report says of itself. */
const words = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
  minLength: 2,
  maxLength: 12,
});
const host = fc.domain().filter((name) => name.length > 5);

test('whatever stands in chat, draft, phrases, names, shop and addresses, none of it is in the report', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 12, maxLength: 12 }), host, async (texts, address) => {
      const [buyer, asked, answered, product, order, draft, title, wording, siteName, shop, own, query] = texts;
      const given = (text: string | undefined): string => text ?? '';
      const { desk } = aDesk({ settings: { ownWords: given(own), ignored: [], shop: {} } });
      desk.pageState({
        state: 'recognised',
        doubt: null,
        place: address,
        site: { id: address, name: given(siteName), asOf: given(shop), confidence: 'B' },
      });
      desk.conversation({
        ...conversationOf(given(buyer), said('1', 'buyer', given(asked)), said('2', 'agent', given(answered))),
        order: {
          state: 'unpaid',
          stateText: given(order),
          number: given(order),
          product: given(product),
          amount: '¥12',
        },
      });
      await desk.refresh();
      desk.draft(`pdd:${given(buyer)}`, given(draft), false);
      desk.actions.search(given(query));
      const troubles = createTroubles(() => around.now);
      troubles.error(Object.assign(new TypeError(given(asked)), { stack: `TypeError: ${asked}\n at x (${chunk})` }));
      troubles.error(Object.assign(new Error(address), { name: given(buyer), stack: `${given(draft)} ${address}` }));
      troubles.error(given(answered));
      const state = desk.state();
      const phrase = {
        ...aPhrase({ id: 'p', title: given(title), variants: [given(wording)] }),
        others: [],
        versions: [],
        builtIn: false,
      };
      const library = state.library && { ...state.library, phrases: [phrase] };
      const report = diagnose({ ...state, library }, { ...around, troubles: troubles.told() });
      for (const text of [...texts, address]) expect(report).not.toContain(text);
      expect(report).toContain('TypeError panel-1.js:1:23');
    }),
    { numRuns: 200 },
  );
});

test('troubles are codes with a time, the last eight, each once', () => {
  const troubles = createTroubles(() => around.now);
  const notice = { id: 'not_taken' as const };
  for (const one of [null, notice, notice, { id: 'inserted' as const }]) troubles.notice(one);
  expect(troubles.told()).toEqual(['09:05 not_taken']);
  for (let at = 0; at < 20; at++) troubles.notice({ id: 'unreachable' });
  expect(troubles.told()).toEqual(Array.from({ length: 8 }, () => '09:05 unreachable'));
});
