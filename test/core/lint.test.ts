import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zhRules } from '../../lib/core/lang/zh/tone/rules';
import type { Message } from '../../lib/core/model/conversation';
import { longestDraft } from '../../lib/core/tone/draft';
import { createLinter } from '../../lib/core/tone/lint';
import { noMoment } from '../../lib/core/tone/moment';
import { defineRule, type Moment, type Report } from '../../lib/core/tone/rule';
import { neutralRules } from '../../lib/core/tone/rules';

const rules = [...neutralRules, ...zhRules];
const linter = createLinter(rules);
const ids = (text: string, moment: Partial<Moment> = {}): string[] =>
  linter.lint(text, { ...noMoment, ...moment }).map(({ rule }) => rule);

const bubble = (text: string): Message => ({ id: 'm1', side: 'agent', kind: 'text', text, at: null });

/** A rule that reports what it is told to, whatever the draft. */
const reporting = (id: string, reports: Report[]) =>
  defineRule({ ...(rules[0] ?? expect.fail('no rules')), id, gate: [], check: () => reports });

const ungated = (id: string, reports: Report[]) => {
  const { gate: _, ...rule } = reporting(id, reports);
  return rule;
};

describe('what the agent sees', () => {
  test('the severest first, then from the beginning to the end', () => {
    const findings = linter.lint('等着，别催，{天数}天内一定到', noMoment);
    expect(findings.map(({ rule, severity, from }) => [rule, severity, from])).toEqual([
      ['placeholder_left', 'block', 6],
      ['imperative', 'warn', 0],
      ['imperative', 'warn', 3],
      ['overpromise', 'warn', 12],
    ]);
  });

  test('the words that are at fault', () => {
    const text = '😊亲，明天一定到哦';
    const [finding] = linter.lint(text, noMoment);
    expect(text.slice(finding?.from, finding?.to)).toBe('明天一定到');
  });

  test('full-width letters and traditional characters are read like any others', () => {
    expect(ids('加我ＶＸ：ｓｈｏｐ６６８８')).toContain('off_platform_contact');
    expect(ids('現在沒辦法取消訂單', { buyer: '我想取消' })).toContain('refusal_without_apology');
  });

  test('one place is told once', () => {
    const twice = ungated('twice', [
      { from: 0, to: 2 },
      { from: 0, to: 2 },
    ]);
    expect(createLinter([twice]).lint('您好', noMoment)).toHaveLength(1);
  });

  test('an empty draft has no fault', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' \n ')).toEqual([]);
  });
});

describe('the burst counts, not the bubble', () => {
  test('an apology in the bubble before softens a refusal', () => {
    const buyer = '能改地址吗';
    expect(ids('已经发出改不了地址了', { buyer })).toContain('refusal_without_apology');
    expect(ids('已经发出改不了地址了', { buyer, sent: [bubble('实在不好意思亲')] })).toEqual([]);
  });

  test('a refusal says what it still lacks', () => {
    const [finding] = linter.lint('因为订单已经发出，改不了地址', { ...noMoment, buyer: '改地址' });
    expect(finding?.note?.zh_CN).toBe('还缺：歉意、替代办法');
    expect(finding?.note?.en).toBe('Missing: an apology, what can be done instead');
  });

  test('a link explained just before is not bare, and a short word after a full answer is not curt', () => {
    const sent = [bubble('这个链接里可以领满减券，领完自动抵扣')];
    expect(ids('https://item.jd.com/1024.html', { sent })).toEqual([]);
    expect(ids('3天', { sent })).toEqual([]);
  });
});

describe('what the agent decides', () => {
  test('a rule that is switched off is silent, the others are not', () => {
    const some = createLinter(rules, { off: new Set(['imperative']) });
    const found = new Set(some.lint('等着，明天一定到', noMoment).map(({ rule }) => rule));
    expect([...found]).toEqual(['overpromise']);
  });

  test('a rule that is graded anew reports and sorts by its new grade', () => {
    const graded = createLinter(rules, { grades: new Map([['overpromise', 'block']]) });
    expect(graded.lint('等着，明天一定到', noMoment).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['overpromise', 'block'],
      ['imperative', 'warn'],
    ]);
  });
});

describe('whatever is typed or written', () => {
  const units = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 60,
  });
  const words = fc.constantFrom(
    '不能',
    '一定',
    '明天',
    '到',
    '😊',
    '\ud83d',
    '\ude0a',
    '{',
    '}',
    '微信',
    '：',
    'abc12',
    '吗',
    '把',
    '发我',
    '\n',
  );
  const typed = fc.array(fc.oneof(words, units), { maxLength: 12 }).map((parts) => parts.join(''));

  const splitsPair = (text: string, at: number): boolean =>
    /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

  /** Places outside the text or with half a character at an end. */
  const misplaced = (text: string, places: readonly { from: number; to: number }[]) =>
    places.filter(
      ({ from, to }) => from < 0 || to < from || to > text.length || splitsPair(text, from) || splitsPair(text, to),
    );

  test('no draft and no buyer make it fail, and every place lies in the draft', () => {
    fc.assert(
      fc.property(typed, typed, (text, buyer) => {
        const findings = linter.lint(text, { ...noMoment, buyer });
        const places = [...findings, ...findings.flatMap(({ fix }) => fix ?? [])];
        expect(misplaced(text, places)).toEqual([]);
      }),
    );
  });

  test('a rule that reports nonsense is put right or left out', () => {
    const place = fc.record({ from: fc.integer({ min: -3, max: 9 }), to: fc.integer({ min: -3, max: 9 }) });
    fc.assert(
      fc.property(place, place, (report, fix) => {
        const text = '😊好😊的';
        const [finding] = createLinter([ungated('odd', [{ ...report, fix: { ...fix, replacement: '' } }])]).lint(
          text,
          noMoment,
        );
        expect(
          misplaced(
            text,
            [finding, finding?.fix].filter((given) => given !== undefined),
          ),
        ).toEqual([]);
      }),
    );
  });

  test('a rule that throws costs only its own findings', () => {
    const broken = { ...ungated('broken', []), check: () => expect.fail('broken') };
    const found = createLinter([broken, ...rules]).lint('您的订单明天一定到', noMoment);
    expect(found.map(({ rule }) => rule)).toEqual(['overpromise']);
  });

  test('a pasted novel is linted in its first 4,000 code units', () => {
    const novel = '明天一定到。'.repeat(20_000);
    const findings = linter.lint(novel, noMoment);
    expect(findings.length).toBeGreaterThan(30);
    expect(Math.max(...findings.map(({ to }) => to))).toBeLessThanOrEqual(longestDraft);
  });

  test('nothing is cut in the middle of a character at that border', () => {
    const text = `${'好'.repeat(longestDraft - 1)}😊明天一定到`;
    const rulesFound = linter.lint(text, noMoment).map(({ rule }) => rule);
    expect(rulesFound).toEqual(['too_long']);
    const { lint } = createLinter([ungated('end', [{ from: 0, to: longestDraft - 1 }])]);
    expect(lint(text, noMoment)).toHaveLength(1);
  });
});
