/** The interface's words: one term for one thing, each language as it is really written. The glossary is in CONTRIBUTING.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zhChecklists } from '../../lib/core/lang/zh/checklists';
import { traditionalPairs } from '../../lib/core/text/traditional';
import { textsOf } from '../texts';
import { mainlandWords } from './mainland-words';

const core = resolve(import.meta.dirname, '../../lib/core');

/** What the code itself says in every language: `zh_TW: '…'` of rules, notes and packs. */
const saidInCode = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, code: readFileSync(join(core, name), 'utf8') }));

/** @returns every text of a language, each named by its key or file */
async function allOf(locale: 'zh_CN' | 'zh_TW' | 'en'): Promise<{ where: string; text: string }[]> {
  const literal = new RegExp(`\\b${locale}:\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|"([^"]*)"|\`([^\`]*)\`)`, 'g');
  return [
    ...[...(await textsOf(locale))].map(([where, text]) => ({ where, text })),
    ...saidInCode.flatMap(({ name, code }) =>
      [...code.matchAll(literal)].map(([, single, double, ticked]) => ({
        where: name,
        text: (single ?? double ?? ticked ?? '').replaceAll(/\$\{[^}]*\}/g, ''),
      })),
    ),
    ...Object.values(zhChecklists).flatMap((items) =>
      items.map(({ name }) => ({ where: 'checklists', text: name[locale] })),
    ),
  ];
}

/** Sample values, sample lists and the example of an unkind line are written as shops and agents write. */
const isSample = (where: string): boolean => /example|\.sample\.|variable-samples|faulty_line/.test(where);

const [simplified, traditional, english] = await Promise.all([allOf('zh_CN'), allOf('zh_TW'), allOf('en')]);

const holding = (texts: readonly { where: string; text: string }[], wrong: RegExp): string[] =>
  texts
    .filter(({ where }) => !isSample(where))
    .flatMap(({ where, text }) => (text.match(wrong) ?? []).map((word) => `${where}: 「${word}」 in ${text}`));

const pairs = Array.from({ length: traditionalPairs.length / 2 }, (_, at) =>
  traditionalPairs.slice(at * 2, at * 2 + 2),
);
const traditionalOnes = new Set(pairs.map(([first = '']) => first));
const simplifiedOnes = new Set(pairs.map(([, second = '']) => second));

test('texts of rules and notes are found beside those of the message files', () => {
  for (const texts of [simplified, traditional, english])
    expect(texts.filter(({ where }) => where.includes('/rules/')).length).toBeGreaterThan(60);
});

describe('zh_CN', () => {
  test('has one term for one thing', () => {
    // Left of the arrow what must not be said, right of it the term.
    const synonyms =
      /买家|客户|用户(?!体验)|(?<!存)对话(?!框)|快捷短语|快捷回复|文本框|编辑区|发送框|侧栏|插件|帐号|登陆|点击|按下|重置|你(?!好)|咱/g;
    expect(holding(simplified, synonyms)).toEqual([]);
  });

  test('quotes with “”, ends and parts sentences with full-width marks', () => {
    expect(holding(simplified, /[「」『』]|\p{Script=Han}["',;:!?]|["',;:!?]\p{Script=Han}/gu)).toEqual([]);
  });

  test('has no traditional characters', () => {
    const odd = [...traditionalOnes].filter(
      (sign) => !simplifiedOnes.has(sign) && !'著乾藉瞭於徵覆睏夥'.includes(sign),
    );
    expect(holding(simplified, new RegExp(`[${odd.join('')}]`, 'gu'))).toEqual([]);
  });
});

describe('zh_TW', () => {
  test('speaks as in Taiwan, not as on the mainland in other characters', () => {
    expect(holding(traditional, mainlandWords)).toEqual([]);
  });

  test('quotes with 「」, ends and parts sentences with full-width marks', () => {
    expect(holding(traditional, /[“”‘]|\p{Script=Han}["',;:!?]|["',;:!?]\p{Script=Han}/gu)).toEqual([]);
  });

  test('has no simplified characters', () => {
    // Many simplified forms are characters of their own in Taiwan.
    const both =
      '回板松着制面你扎致系姜托注志周舍折污泄酸困了秘棱谷借胡家粘抬吃症吊泛布恤佛拼升局克奸拐抵杯幸只念昆雕卷挨' +
      '杆朱弦唇修扣栗痹捆巨彩席搜狸挽合戚欲梁卜刮御蓑踊表沾哄蒙溪糖喂向沈愈苔秋冬咽痴曲娘噪出才千台游';
    const odd = [...simplifiedOnes].filter((sign) => !traditionalOnes.has(sign) && !both.includes(sign));
    expect(odd.length).toBeGreaterThan(700);
    expect(holding(traditional, new RegExp(`[${odd.join('')}]`, 'gu'))).toEqual([]);
  });
});

describe('en', () => {
  test('has one term for one thing', () => {
    const synonyms =
      /\b(?:customers?|clients?|composer|machine|findings?|text ?box|templates?|canned|kindly|plugin|log ?in)\b/gi;
    expect(holding(english, synonyms)).toEqual([]);
  });

  test('writes quotes and apostrophes as a book does', () => {
    expect(holding(english, /\w'\w|"/g)).toEqual([]);
  });

  test('names no more than tools in Chinese', () => {
    const others = english.map(({ where, text }) => ({
      where,
      text: text.replaceAll(/客服宝|千牛|懒人客服|微语/g, ''),
    }));
    expect(holding(others, /\p{Script=Han}+/gu)).toEqual([]);
  });
});

test.each([
  ['zh_CN', simplified],
  ['zh_TW', traditional],
])('%s keeps a space between Chinese characters and Latin letters or digits', (_, texts) => {
  expect(holding(texts, /\p{Script=Han}[A-Za-z0-9]+|[A-Za-z0-9]+\p{Script=Han}/gu)).toEqual([]);
});
