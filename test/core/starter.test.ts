import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { starterPhrases } from '../../lib/core/lang/zh/starter/index';
import { boards, phraseSchema } from '../../lib/core/library/phrase';
import { variables } from '../../lib/core/library/variables';
import { type Intent, intents } from '../../lib/core/model/intent';

const wordings = starterPhrases.flatMap(({ id, variants }) => variants.map((text) => ({ id, text })));

/** Names of the places that stand in a wording: `{name}` or `{name|what to write instead}`. */
const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{([^{}|]+)(?:\|[^{}]*)?\}/g)].map(([, name = '']) => name);

const isChineseName = (name: string): boolean => /^\p{Script=Han}{1,8}$/u.test(name);

/** @returns the share of the shorter text's neighbouring pairs of characters that the other one has too, 0–1 */
function overlap(one: string, other: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const [few, many] = [pairs(one), pairs(other)].sort((a, b) => a.size - b.size);
  return few && many ? [...few].filter((pair) => many.has(pair)).length / few.size : 0;
}

describe('the starter library', () => {
  test('is large enough to begin with', () => {
    expect(starterPhrases.length).toBeGreaterThanOrEqual(170);
    expect(wordings.length).toBeGreaterThanOrEqual(400);
  });

  test('holds well-formed phrases', () => {
    expect(starterPhrases.filter((phrase) => !v.is(phraseSchema, phrase))).toEqual([]);
  });

  test.each(['id', 'title'] as const)('has no two phrases with the same %s', (field) => {
    const seen = starterPhrases.map((phrase) => phrase[field]);
    expect(seen.filter((value, at) => seen.indexOf(value) !== at)).toEqual([]);
  });

  test('has no two phrases with the same code, and codes are pinyin initials', () => {
    const codes = starterPhrases.flatMap(({ code }) => (code ? [code] : []));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    expect(codes.filter((code) => !/^[a-z]{2,6}$/.test(code))).toEqual([]);
  });

  test.each(boards)('fills the board %s', (board) => {
    expect(starterPhrases.filter((phrase) => phrase.board === board).length).toBeGreaterThan(10);
  });
});

describe('what a buyer may ask', () => {
  test.each(intents)('%s finds at least three answers', (intent) => {
    expect(starterPhrases.filter((phrase) => phrase.intents.includes(intent)).length).toBeGreaterThanOrEqual(3);
  });

  test('only lines that no message asks for answer no intent: urging and news of an order (the clock proposes them) and being away', () => {
    const unasked = starterPhrases.filter((phrase) => phrase.intents.length === 0).map(({ id }) => id);
    expect(unasked.filter((id) => !/^s\.(nudge|news|away)-/.test(id))).toEqual([]);
  });

  test.each<[Intent, string[]]>([
    ['shipping_time', ['presale', 'insale', 'aftersale']],
    ['return_exchange', ['presale', 'insale', 'aftersale']],
    ['coupon_promo', ['presale', 'insale', 'aftersale']],
    ['invoice', ['presale', 'insale', 'aftersale']],
    ['gift', ['presale', 'insale', 'aftersale']],
    ['complaint', ['presale', 'insale', 'aftersale']],
    ['cancel_order', ['insale', 'aftersale']],
    ['delivery_eta', ['presale', 'insale']],
    ['price_protection', ['presale', 'aftersale']],
  ])('%s has answers of its own for %j', (intent, stages) => {
    const own = starterPhrases.filter((phrase) => phrase.intents.includes(intent)).flatMap((phrase) => phrase.stages);
    expect(own).toEqual(expect.arrayContaining(stages));
  });

  test.each<Intent>([
    'order_not_shipped',
    'logistics_stuck',
    'delivery_eta',
    'damaged_defective',
    'wrong_item',
    'quality_complaint',
    'complaint',
    'urge_refund',
    'return_exchange',
    'no_effect',
    'human_agent',
    'cancel_order',
    'price_protection',
  ])('an angry buyer with %s is soothed', (intent) => {
    expect(starterPhrases.some((phrase) => phrase.soothing && phrase.intents.includes(intent))).toBe(true);
  });

  test.each(['holding', 'away', 'nudge-order', 'nudge-pay'])('%s lines are found by their id', (kind) => {
    expect(starterPhrases.filter(({ id }) => id.startsWith(`s.${kind}-`)).length).toBeGreaterThanOrEqual(3);
  });

  test('催拍 and 催付 lines stand on the payment board', () => {
    const nudges = starterPhrases.filter(({ id }) => id.startsWith('s.nudge-'));
    expect(new Set(nudges.map(({ board }) => board))).toEqual(new Set(['payment']));
  });
});

describe('each wording', () => {
  test('is never used twice', () => {
    const texts = wordings.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('really differs from the other wordings of its phrase', () => {
    const alike = starterPhrases.flatMap(({ id, variants }) =>
      variants.flatMap((one, at) => variants.slice(at + 1).flatMap((other) => (overlap(one, other) > 0.6 ? [id] : []))),
    );
    expect(alike).toEqual([]);
  });

  test('is short: never over 150 code units, hardly ever over 90', () => {
    expect(wordings.filter(({ text }) => text.length > 150)).toEqual([]);
    expect(wordings.filter(({ text }) => text.length > 90).length / wordings.length).toBeLessThan(0.02);
  });

  test('holds only known variables, or open places named in Chinese', () => {
    const unknown = wordings.filter(({ text }) => {
      const rest = text.replaceAll(/\{[^{}]*\}/g, '');
      return /[{}]/.test(rest) || placesOf(text).some((name) => !(name in variables) && !isChineseName(name));
    });
    expect(unknown).toEqual([]);
  });

  test('can mostly be sent without filling in anything by hand', () => {
    const open = wordings.filter(({ text }) => placesOf(text).some(isChineseName));
    expect(open.length / wordings.length).toBeLessThan(0.25);
  });

  test.each([
    ['guesses and promises', /应该|可能|大概|估计|好像|一定|保证|肯定|绝对|百分百|百分之百|100%/],
    ['superlatives', /最|第一|顶级|全网|国家级/],
    ['counter-questions', /难道|怎么会|不是[^，。？！]*吗/],
    ['marks that nobody fills in', /X{2}|【|】|--/i],
    ['contacts off the platform and bare links', /微信|QQ|电话|手机号|加我|https?:|www\.|\d{5}/i],
    ['forms of address that are too close', /亲爱|亲亲|宝贝|宝宝|小主|么么/],
    ['emoji, or more than one ~', /\p{Extended_Pictographic}|[~～].*[~～]/u],
    ['cold refusals', /没办法|没有办法|做不到|不知道|不归我/],
    ['half-width punctuation', /\p{Script=Han}[,!?:;]/u],
  ])('has no %s', (_, forbidden) => {
    expect(wordings.filter(({ text }) => forbidden.test(text))).toEqual([]);
  });

  test('that soothes opens with the feeling, not with the matter', () => {
    const feeling =
      /抱歉|对不起|不好意思|道歉|理解|久等|着急|担心|失望|生气|难受|不愉快|不舒服|委屈|添了?麻烦|费心|扫兴/;
    const cold = starterPhrases
      .filter(({ soothing }) => soothing)
      .flatMap(({ variants }) => variants.filter((text) => !feeling.test(text.split(/[。？！]/)[0] ?? '')));
    expect(cold).toEqual([]);
  });
});
