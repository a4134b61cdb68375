import { describe, expect, test } from 'vitest';
import { starterPhrases } from '../../lib/core/lang/zh/starter';
import type { Phrase } from '../../lib/core/library/phrase';
import { type Intent, intents } from '../../lib/core/model/intent';
import type { Reading } from '../../lib/core/model/reading';
import { chooseVariant } from '../../lib/core/suggest/rotate';
import { finish } from '../../lib/app/work';
import { createSuggester, type SuggestMoment } from '../../lib/core/suggest/suggest';
import { aPhrase } from './a-phrase';
import { aReading } from './a-reading';

const now = Date.UTC(2026, 10, 20);
const day = 24 * 3600 * 1000;

const moment = (given: Partial<SuggestMoment> = {}): SuggestMoment => ({
  picks: [],
  served: new Map(),
  values: {},
  now,
  ...given,
});

const idsFor = (phrases: readonly Phrase[], read: Reading, given?: Partial<SuggestMoment>, limit?: number) =>
  finish(createSuggester(phrases))
    .suggest(read, moment(given), limit)
    .map(({ phrase }) => phrase.id);

describe('what is suggested', () => {
  test('the phrase for what the buyer wants, of this stage', () => {
    const phrases = [
      aPhrase({ id: 'invoice', intents: ['invoice'] }),
      aPhrase({ id: 'urge-late', intents: ['order_not_shipped'], stages: ['aftersale'] }),
      aPhrase({ id: 'urge-ever', intents: ['order_not_shipped'] }),
      aPhrase({ id: 'urge', intents: ['order_not_shipped'], stages: ['insale'] }),
    ];
    const [first] = finish(createSuggester(phrases)).suggest(
      aReading({ order_not_shipped: 0.8 }, { stage: 'insale' }),
      moment(),
    );
    expect(first?.phrase.id).toBe('urge');
    expect(first?.reasons).toEqual(['intent', 'stage']);
  });

  test('among phrases for the same, the one that speaks of the same thing', () => {
    const phrases = ['水洗标在领口内侧', '充电口在机身底部', '食用方法印在袋子背面'].map((text, index) =>
      aPhrase({ id: `p${index}`, intents: ['usage_help'], variants: [text] }),
    );
    const [first] = finish(createSuggester(phrases)).suggest(
      aReading({ usage_help: 0.7 }, { question: '请问充电口在哪里啊' }),
      moment(),
    );
    expect(first?.phrase.id).toBe('p1');
    expect(first?.reasons).toContain('words');
  });

  test('nothing, rather than something unfit', () => {
    const phrases = [aPhrase({ id: 'invoice', intents: ['invoice'] }), aPhrase({ id: 'gift', intents: ['gift'] })];
    expect(idsFor(phrases, aReading({ size_advice: 0.9 }, { question: '穿多大' }))).toEqual([]);
    expect(idsFor([], aReading({ other: 0 }))).toEqual([]);
  });

  test('a phrase without tags, when its words meet the question', () => {
    const phrases = [
      aPhrase({ id: 'a', variants: ['可以开增值税专用发票'] }),
      aPhrase({ id: 'b', variants: ['今天不发货'] }),
    ];
    expect(idsFor(phrases, aReading({ other: 0.3 }, { question: '专用发票能开吗' }))).toEqual(['a']);
  });

  test('feelings first for an upset buyer, the matter after them', () => {
    const phrases = [
      aPhrase({ id: 'plain', intents: ['logistics_stuck'], stages: ['presale'] }),
      aPhrase({ id: 'soothing', intents: ['logistics_stuck'], soothing: true }),
      aPhrase({ id: 'sorry', intents: ['complaint'], soothing: true }),
    ];
    for (const mood of ['anxious', 'angry'] as const) {
      const ids = idsFor(phrases, aReading({ logistics_stuck: 0.7 }, { mood }));
      expect(ids[0]).toBe('soothing');
      expect(ids).toContain('plain');
    }
    expect(idsFor(phrases, aReading({ logistics_stuck: 0.7 }))[0]).toBe('plain');
  });

  test.each<Intent>(['complaint', 'damaged_defective', 'logistics_stuck', 'order_not_shipped', 'urge_refund'])(
    'the starter library soothes an angry buyer first: %s',
    (intent) => {
      const read = aReading({ [intent]: 0.8 }, { mood: 'angry', stage: 'aftersale' });
      expect(finish(createSuggester(starterPhrases)).suggest(read, moment())[0]?.phrase.soothing).toBe(true);
    },
  );

  test.each<Intent>(['ack', 'thanks_bye', 'greeting'])('light lines for %s', (intent) => {
    const light = new Set<Intent>(['ack', 'thanks_bye', 'greeting', 'provide_info', 'review', 'other']);
    const suggestions = finish(createSuggester(starterPhrases)).suggest(aReading({ [intent]: 0.8 }), moment());
    expect(suggestions.filter(({ phrase }) => !phrase.intents.some((id) => light.has(id)))).toEqual([]);
  });

  test.each(intents)('three different phrases and texts for %s', (intent) => {
    const twice = [starterPhrases, starterPhrases].flatMap((phrases, copy) =>
      phrases.map((phrase) => aPhrase({ ...phrase, id: `${phrase.id}.${copy}` })),
    );
    const suggestions = finish(createSuggester(twice)).suggest(aReading({ [intent]: 0.8 }), moment());
    expect(new Set(suggestions.map(({ text }) => text)).size).toBe(3);
    expect(new Set(suggestions.map(({ phrase }) => phrase.title)).size).toBe(3);
  });

  test('after two that soothe, one on the matter', () => {
    const phrases = [
      ...['s1', 's2', 's3'].map((id) => aPhrase({ id, intents: ['urge_refund'], soothing: true })),
      aPhrase({ id: 'plain', intents: ['urge_refund'] }),
    ];
    expect(idsFor(phrases, aReading({ urge_refund: 0.7 }, { mood: 'angry' }))).toEqual(['s1', 's2', 'plain']);
  });

  test('a second intent that is close gets a place', () => {
    const phrases = [
      ...['s1', 's2', 's3', 's4'].map((id) => aPhrase({ id, intents: ['shipping_time'] })),
      aPhrase({ id: 'fee', intents: ['shipping_fee'] }),
    ];
    expect(idsFor(phrases, aReading({ shipping_time: 0.45, shipping_fee: 0.38 }))).toContain('fee');
    expect(idsFor(phrases, aReading({ shipping_time: 0.9, shipping_fee: 0.05 }))).not.toContain('fee');
  });

  test('places that stay open count against a phrase, and are told', () => {
    const phrases = [
      aPhrase({ id: 'open', intents: ['shipping_time'], variants: ['付款后{ship_hours}内发{courier}'] }),
      aPhrase({ id: 'whole', intents: ['shipping_time'], variants: ['付款后两天内发出'] }),
    ];
    expect(idsFor(phrases, aReading({ shipping_time: 0.8 }))).toEqual(['whole', 'open']);
    const values = { ship_hours: '24小时', courier: '顺丰' };
    const [first] = finish(createSuggester(phrases)).suggest(aReading({ shipping_time: 0.8 }), moment({ values }));
    expect(first).toMatchObject({ text: '付款后24小时内发顺丰', open: [] });
    const [, second] = finish(createSuggester(phrases)).suggest(aReading({ shipping_time: 0.8 }), moment());
    expect(second?.open.map(({ from, to }) => second.text.slice(from, to))).toEqual(['{发货时效}', '{默认快递}']);
  });
});

describe('what the agent picks', () => {
  const phrases = ['a', 'b', 'c'].map((id) => aPhrase({ id, intents: ['gift'] }));

  test('rises, the more often and the later', () => {
    const picks = [
      { phrase: 'b', uses: 20, last: now - 200 * day },
      { phrase: 'c', uses: 9, last: now - day },
    ];
    expect(idsFor(phrases, aReading({ gift: 0.8 }))).toEqual(['a', 'b', 'c']);
    expect(idsFor(phrases, aReading({ gift: 0.8 }), { picks })).toEqual(['c', 'b', 'a']);
  });

  test('does not push aside what the buyer asks for', () => {
    const library = [...phrases, aPhrase({ id: 'favourite', intents: ['review'] })];
    const picks = [{ phrase: 'favourite', uses: 1000, last: now }];
    expect(idsFor(library, aReading({ gift: 0.5 }), { picks })[0]).toBe('a');
  });

  test('is forgotten with the phrase', () => {
    expect(idsFor(phrases, aReading({ gift: 0.8 }), { picks: [{ phrase: 'gone', uses: 9, last: now }] })).toHaveLength(
      3,
    );
  });
});

describe('wordings take turns', () => {
  const phrase = aPhrase({ id: 'p', intents: ['gift'], variants: ['一', '二', '三'] });

  test('none comes twice while another is left; then the one longest ago', () => {
    const served: number[] = [];
    for (let turn = 0; turn < 7; turn++) served.push(chooseVariant(phrase, served));
    expect(served).toEqual([0, 1, 2, 0, 1, 2, 0]);
  });

  test('whatever order the agent made', () => {
    expect(chooseVariant(phrase, [2])).toBe(0);
    expect(chooseVariant(phrase, [1, 0])).toBe(2);
    expect(chooseVariant(phrase, [2, 0, 1, 2])).toBe(0);
    expect(chooseVariant(phrase, [7, -1])).toBe(0);
  });

  test('a phrase this buyer knows gives way to a new one, one that is used up to all', () => {
    const phrases = [phrase, aPhrase({ id: 'fresh', intents: ['gift'], variants: ['四'] })];
    const served = (variants: number[]) => ({ served: new Map([['p', variants]]) });
    const [, again] = finish(createSuggester(phrases)).suggest(aReading({ gift: 0.8 }), moment(served([0])));
    expect(again).toMatchObject({ variant: 1, text: '二' });
    const weaker = [...phrases, aPhrase({ id: 'near', intents: ['coupon_promo'], variants: ['五'] })];
    expect(idsFor(weaker, aReading({ gift: 0.8 }), served([0, 1, 2]))).toEqual(['fresh', 'near', 'p']);
  });
});
