/** Fixes: exact, harmless, and all together in one edit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneRules } from '../../lib/core/lang/tone';
import { applyFix, fixAll } from '../../lib/core/tone/fix-all';
import { createLinter } from '../../lib/core/tone/lint';
import { momentOfExample, noMoment } from '../../lib/core/tone/moment';
import { disturbs, exampleOf, type Finding } from '../../lib/core/tone/rule';

const linter = createLinter(toneRules);
const examples = toneRules.flatMap(({ examples: { bad, good } }) => [...bad, ...good].map(exampleOf));
const alarms = (findings: readonly Finding[]): string[] => findings.filter(disturbs).map(({ rule }) => rule);

describe('全部修正', () => {
  const cases = examples.map((example) => {
    const moment = momentOfExample(example);
    const lint = (text: string): Finding[] => linter.lint(text, moment);
    return { example, lint, all: fixAll(example.text, lint) };
  });

  test('mends something in many drafts, and nothing in good ones', () => {
    expect(cases.filter(({ all }) => all !== null).length).toBeGreaterThan(60);
    const untouched = cases.filter(({ example, lint }) => lint(example.text).length === 0);
    expect(untouched.filter(({ all }) => all !== null)).toEqual([]);
  });

  test('leaves fewer findings, and none of a kind that was not there', () => {
    const worse = cases.filter(({ example, lint, all }) => {
      if (!all) return false;
      const before = lint(example.text);
      const after = lint(applyFix(example.text, all));
      return after.length >= before.length || alarms(after).some((rule) => !alarms(before).includes(rule));
    });
    expect(worse.map(({ example }) => example.text)).toEqual([]);
  });

  test('two rules that both want an apology get one', () => {
    const moment = { ...noMoment, buyer: '气死我了！！到底能不能退' };
    const text = '不能退';
    const all = fixAll(text, (draft) => linter.lint(draft, moment)) ?? expect.fail('nothing was fixed');
    const mended = applyFix(text, all);
    expect(mended.match(/抱歉/g)).toHaveLength(1);
    expect(mended.endsWith(text)).toBe(true);
  });

  test('keeps every character outside of the one range that it replaces, and cuts none in half', () => {
    const drafts = fc.array(fc.constantFrom(...examples.map(({ text }) => text), '😀', '👨‍👩‍👧', '，', '\n', '𠮷'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(drafts, (parts) => {
        const text = parts.join('');
        const all = fixAll(text, (draft) => linter.lint(draft, noMoment));
        if (!all) return;
        const mended = applyFix(text, all);
        expect(mended.startsWith(text.slice(0, all.from))).toBe(true);
        expect(mended.endsWith(text.slice(all.to))).toBe(true);
        expect(mended.isWellFormed()).toBe(true);
        expect(text.slice(0, all.from).isWellFormed()).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test('every finding lies inside any draft, on whole characters', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...examples.map(({ text }) => text)));
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 6 }), anything, (parts, buyer) => {
      const text = parts.join('');
      for (const { from, to, fix } of linter.lint(text, { ...noMoment, buyer }))
        for (const at of [from, to, ...(fix ? [fix.from, fix.to] : [])]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
          expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).toBe(false);
        }
    }),
    { numRuns: 150 },
  );
});
