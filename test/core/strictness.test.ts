import { expect, test } from 'vitest';
import { toneRuleTexts } from '../../lib/core/lang/tone';
import { gradesFor, strictnesses, strictnessOf } from '../../lib/core/tone/strictness';

test.each(strictnesses)('%s is recognised by the settings it makes', (strictness) => {
  expect(strictnessOf({ grades: gradesFor(strictness, toneRuleTexts), rulesOff: [] }, toneRuleTexts)).toBe(strictness);
});

test('gentle and strict differ in the hints, and never touch what may be punished', () => {
  const touched = new Set(
    ['gentle', 'strict'].flatMap((one) => Object.keys(gradesFor(one as 'gentle', toneRuleTexts))),
  );
  expect(touched.size).toBeGreaterThan(0);
  for (const { id, severity } of toneRuleTexts) expect(touched.has(id)).toBe(severity === 'hint');
});

test('rules that were chosen one by one are nobody’s strictness', () => {
  expect(strictnessOf({ grades: {}, rulesOff: ['curt'] }, toneRuleTexts)).toBeNull();
  expect(strictnessOf({ grades: { imperative: 'hint' }, rulesOff: [] }, toneRuleTexts)).toBeNull();
});
